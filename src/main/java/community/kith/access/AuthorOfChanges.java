package community.kith.access;

import community.kith.changes.Author;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks in this request makes its changes. */
@Component
final class AuthorOfChanges implements Author {

    @Override
    public Optional<String> accountId() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Caller caller && !caller.itself()
                ? Optional.of(caller.account().value())
                : Optional.empty();
    }
}

package community.kith.audit;

import community.kith.access.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Who has signed in, from where, and whom their request has let them see so far. It goes with the sign-in to every thread that works
 * for the request.
 *
 * @param from the address that the request came from, where that is known
 */
record Signed(Caller caller, @Nullable String from, LooksOfRequest looks) {

    /** Who asks on this thread; empty when it is nobody, or the service at its own work. */
    static Optional<Signed> now() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof AbstractAuthenticationToken signedIn)
                || !(signedIn.getPrincipal() instanceof Caller caller)
                || caller.itself()) {
            return Optional.empty();
        }
        if (signedIn.getDetails() instanceof Signed signed) {
            return Optional.of(signed);
        }
        var from =
                signedIn.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        return Optional.of(new Signed(caller, from, new LooksOfRequest()));
    }

    /** The same, kept for the request that begins now. */
    static Optional<Signed> beginning() {
        var signed = now();
        if (signed.isPresent()
                && SecurityContextHolder.getContext().getAuthentication()
                        instanceof AbstractAuthenticationToken signedIn) {
            signedIn.setDetails(signed.get());
        }
        return signed;
    }
}

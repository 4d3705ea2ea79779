package community.kith.signin;

import community.kith.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds out who asks from the cookie of the request, in the graph and nowhere else: what one copy of the service knows, each
 * does, and who is disabled or has another role is so with the next request.
 */
@Component
final class SignedInContexts implements SecurityContextRepository {

    private static final String FOUND = SignedInContexts.class.getName();

    private final SignIns signIns;
    private final Clock clock;

    SignedInContexts(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** One for a request, which comes past here again when its answer is ready. */
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Lazily found) {
            return found;
        }
        var lazily = new Lazily(request);
        request.setAttribute(FOUND, lazily);
        return lazily;
    }

    @Override
    @SuppressWarnings("deprecation") // asked for by the interface, and by nobody else
    public SecurityContext loadContext(HttpRequestResponseHolder request) {
        return loadDeferredContext(request.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A sign-in is started where somebody signs in, and ended where they sign out.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SignInCookies.signIn(request).isPresent();
    }

    /** Asks the graph when somebody wants to know: not for a picture or a style sheet. */
    private final class Lazily implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private SecurityContext found = SecurityContextHolder.createEmptyContext();
        private boolean asked;
        private boolean generated;

        private Lazily(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (!asked) {
                asked = true;
                SignInCookies.signIn(request).map(Secret::keyOf).ifPresent(this::ask);
                generated = found.getAuthentication() == null;
            }
            return found;
        }

        private void ask(String key) {
            signIns.callerOf(key, clock.instant()).ifPresent(caller -> {
                var signedIn = new SignedIn(caller, () -> signIns.stillOf(key, clock.instant()));
                signedIn.setDetails(new WebAuthenticationDetails(request));
                found.setAuthentication(signedIn);
            });
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}

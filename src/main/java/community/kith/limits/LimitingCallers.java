package community.kith.limits;

import community.kith.access.Caller;
import community.kith.api.ErrorCode;
import community.kith.api.HttpRefusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks an account to wait that has sent too many requests. Whoever has not signed in is refused before this. */
final class LimitingCallers extends OncePerRequestFilter {

    private final Allowances allowances;
    private final HttpRefusals refusals;

    LimitingCallers(Allowances allowances, HttpRefusals refusals) {
        this.allowances = allowances;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = caller().flatMap(caller -> allowances.waitBefore(caller.account()));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = announce(wait.orElseThrow(), response);
        refusals.write(
                request,
                response,
                ErrorCode.TOO_MANY_REQUESTS,
                "That was too much at once for one account. Nothing was done; try again in %d %s."
                        .formatted(seconds, seconds == 1 ? "second" : "seconds"));
    }

    /** Says in the header how many seconds to wait, at least one. */
    static long announce(Duration wait, HttpServletResponse response) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return seconds;
    }

    private static Optional<Caller> caller() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}

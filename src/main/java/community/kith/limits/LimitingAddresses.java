package community.kith.limits;

import community.kith.access.AccountId;
import community.kith.api.ErrorCode;
import community.kith.api.HttpRefusals;
import community.kith.graph.Fingerprint;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks an address to wait that has sent too many requests for what is open to everybody. No address is kept: all addresses share
 * some sixty thousand places, so that a count says nothing of where somebody is, and those who would make up addresses without
 * end fill no database.
 */
final class LimitingAddresses extends OncePerRequestFilter {

    /** How many figures of the fingerprint make a place: 16 to the power of 4 places. */
    private static final int FIGURES = 4;

    private final Allowances allowances;
    private final HttpRefusals refusals;

    LimitingAddresses(Allowances allowances, HttpRefusals refusals) {
        this.allowances = allowances;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = allowances.waitBefore(place(request.getRemoteAddr()));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = LimitingCallers.announce(wait.orElseThrow(), response);
        refusals.write(
                request,
                response,
                ErrorCode.TOO_MANY_REQUESTS,
                "That was too much at once from one address. Try again in %d %s."
                        .formatted(seconds, seconds == 1 ? "second" : "seconds"));
    }

    private static AccountId place(String address) {
        return new AccountId("address " + Fingerprint.of("address", address).substring(0, FIGURES));
    }
}

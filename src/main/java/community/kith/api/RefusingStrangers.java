package community.kith.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While nobody signs in, whoever reaches the service may do everything. So a page from elsewhere, open in a browser on
 * this machine, must not reach it: neither by a name of its own that it points here (DNS rebinding), nor by sending a
 * form or a query from its own site.
 */
final class RefusingStrangers extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OUR_PAGES = Set.of("same-origin", "none");

    private final HttpRefusals refusals;

    RefusingStrangers(HttpRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!Loopback.names(request.getHeader(HttpHeaders.HOST))) {
            refuse(request, response, "Kith answers under the name localhost only, because there is no sign-in yet.");
        } else if (!READING.contains(request.getMethod()) && isFromElsewhere(request)) {
            refuse(request, response, "Kith takes nothing from pages of other sites, because there is no sign-in yet.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        return (site != null && !OUR_PAGES.contains(site)) || (origin != null && !origin.equalsIgnoreCase(own));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        refusals.write(request, response, new RefusedException(ErrorCode.NOT_FROM_HERE, why));
    }
}

package community.kith.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps pages of other sites from using the service with the sign-in of whoever looks at them: neither by a name of their own
 * that they point here (DNS rebinding), nor by sending a form or a query from their own site (cross-site request forgery). A
 * browser says where a request comes from, in {@code Sec-Fetch-Site} or {@code Origin}, and no page can change that.
 */
final class RefusingStrangers extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OUR_PAGES = Set.of("same-origin", "none");

    private final List<String> hosts;
    private final HttpRefusals refusals;

    RefusingStrangers(List<String> hosts, HttpRefusals refusals) {
        this.hosts = hosts;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!isOurs(request.getHeader(HttpHeaders.HOST))) {
            refuse(
                    request,
                    response,
                    "Kith does not answer under this name; kith.api.hosts says which names are its own.");
        } else if (!READING.contains(request.getMethod()) && isFromElsewhere(request)) {
            refuse(request, response, "Kith takes nothing from pages of other sites.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOurs(@Nullable String host) {
        return Loopback.names(host)
                || (host != null && hosts.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "")));
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

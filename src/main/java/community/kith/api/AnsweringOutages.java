package community.kith.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database is away where nobody further inside does: who asks and how much they may ask is looked up in the graph before
 * a request comes to what would answer it.
 */
final class AnsweringOutages extends OncePerRequestFilter {

    static final String SECONDS = "5";

    private final HttpRefusals refusals;

    AnsweringOutages(HttpRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException fault) {
            if (response.isCommitted() || !Neo4jOutage.explains(fault)) {
                throw fault;
            }
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            refusals.write(request, response, ErrorCode.UNAVAILABLE, AnsweringFaults.TRY_AGAIN);
        }
    }
}

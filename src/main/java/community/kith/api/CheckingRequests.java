package community.kith.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds requests to {@code /graphql} to GraphQL over HTTP: by POST, in JSON, not too large, with parameters of the right
 * kind. Whatever is not right is answered here, as GraphQL writes errors, and never by a page.
 */
final class CheckingRequests extends OncePerRequestFilter {

    private final RequestBody body;
    private final HttpRefusals refusals;

    CheckingRequests(RequestBody body, HttpRefusals refusals) {
        this.body = body;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest checked;
        try {
            checked = checked(request);
        } catch (RefusedException refused) {
            if (refused.code() == ErrorCode.METHOD_NOT_ALLOWED) {
                response.setHeader(HttpHeaders.ALLOW, "POST");
            }
            refusals.write(request, response, refused);
            return;
        }
        chain.doFilter(checked, response);
    }

    private HttpServletRequest checked(HttpServletRequest request) throws IOException {
        MediaType answer = RequestHeaders.check(request);
        if (request.getContentLengthLong() >= body.probe()) {
            throw body.tooLarge();
        }
        byte[] bytes = request.getInputStream().readNBytes(body.probe());
        body.check(bytes);
        return new CheckedRequest(request, bytes, answer);
    }
}

package community.kith.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses files that announce to be too large before anything of them is read. The server then reads them and throws
 * them away, so that the client gets the answer and no broken line.
 */
final class RefusingLargeFiles extends OncePerRequestFilter {

    private final MultipartProperties files;
    private final HttpRefusals refusals;

    RefusingLargeFiles(MultipartProperties files, HttpRefusals refusals) {
        this.files = files;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean hasFiles = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (hasFiles
                && request.getContentLengthLong() > files.getMaxRequestSize().toBytes()) {
            refusals.write(request, response, LargeFileAdvice.tooLarge(files));
        } else {
            chain.doFilter(request, response);
        }
    }
}

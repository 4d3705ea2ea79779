package community.kith.copies;

import community.kith.graph.RequestBookmarks;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets everybody read what they have written and seen before, whichever copy of the service answered then and whichever member of the
 * cluster answers now. A request waits for the moment that its browser brings, and sends the browser away with the one that it has come
 * to.
 */
final class CarryingBookmarks extends OncePerRequestFilter {

    private static final String CARRIED = CarryingBookmarks.class.getName() + ".CARRIED";

    private final BookmarkCookie cookie;

    CarryingBookmarks(BookmarkCookie cookie) {
        this.cookie = cookie;
    }

    /** What programs read without signing in, and would not send a cookie back to. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Stream.of("/open-referral", "/calendars/", "/actuator")
                .anyMatch(path -> request.getRequestURI().startsWith(path));
    }

    /** An answer that was waited for is written in a second pass. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(CARRIED) instanceof Carried carried) {
            pass(request, response, chain, carried);
        } else {
            var carried = new Carried(request, response, RequestBookmarks.after(cookie.read(request)));
            request.setAttribute(CARRIED, carried);
            pass(request, carried, chain, carried);
        }
    }

    private static void pass(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Carried carried)
            throws ServletException, IOException {
        try (var working = carried.bookmarks.work()) {
            chain.doFilter(request, response);
        } finally {
            if (!request.isAsyncStarted()) {
                carried.tell();
            }
        }
    }

    /** An answer whose cookie is set at the last moment at which it can be. */
    private final class Carried extends OnCommittedResponseWrapper {

        private final HttpServletRequest request;
        private final RequestBookmarks bookmarks;

        private Carried(HttpServletRequest request, HttpServletResponse response, RequestBookmarks bookmarks) {
            super(response);
            this.request = request;
            this.bookmarks = bookmarks;
        }

        @Override
        protected void onResponseCommitted() {
            tell();
        }

        private void tell() {
            var reached = bookmarks.reached();
            if (!isDisableOnResponseCommitted() && !isCommitted() && !reached.isEmpty()) {
                disableOnResponseCommitted();
                cookie.write(request, this, reached);
            }
        }
    }
}

package community.kith.api;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes on no more than the database can do, and tells whoever comes on top to try again. Requests that pile up would all be answered
 * too late, and none of them sooner for waiting. The seconds to wait differ, so that those who were sent away do not come back together.
 */
final class RefusingPileUps extends OncePerRequestFilter {

    private static final int SOONEST_SECONDS = 2;
    private static final int LATEST_SECONDS = 6;

    private final Turns working;
    private final Turns listening;
    private final HttpRefusals refusals;

    RefusingPileUps(Turns working, WorkLimits limits, HttpRefusals refusals) {
        this.working = working;
        this.listening = new Turns(limits.listening(), 0, Duration.ZERO);
        this.refusals = refusals;
    }

    /** The page for signing in is a file. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().startsWith("/sign-in");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var turns = listens(request) ? listening : working;
        if (!turns.take()) {
            var seconds = ThreadLocalRandom.current().nextInt(SOONEST_SECONDS, LATEST_SECONDS);
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            refusals.write(
                    request,
                    response,
                    ErrorCode.BUSY,
                    "A lot is going on just now. Nothing was done; try again in %d seconds.".formatted(seconds));
            return;
        }
        var turn = new Turn(turns);
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(turn);
            } else {
                turn.end();
            }
        }
    }

    private static boolean listens(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    /** Ends with the answer, however it ends, and once. */
    private static final class Turn implements AsyncListener {

        private final Turns turns;
        private final AtomicBoolean ended = new AtomicBoolean();

        private Turn(Turns turns) {
            this.turns = turns;
        }

        private void end() {
            if (ended.compareAndSet(false, true)) {
                turns.giveBack();
            }
        }

        @Override
        public void onComplete(AsyncEvent event) {
            end();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            end();
        }

        @Override
        public void onError(AsyncEvent event) {
            end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}

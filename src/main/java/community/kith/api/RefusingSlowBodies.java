package community.kith.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.util.unit.DataSize;

/**
 * Gives up requests whose body comes drop by drop, so that nobody holds the service with many of them. Stands in the server and not
 * among the filters: files in parts, and what is thrown away after a refusal, are read where no filter sees it.
 */
final class RefusingSlowBodies extends ValveBase {

    private final BodyPace pace;
    private final DataSize mostThrownAway;
    private final HttpRefusals refusals;

    RefusingSlowBodies(BodyPace pace, DataSize mostThrownAway, HttpRefusals refusals) {
        super(true);
        this.pace = pace;
        this.mostThrownAway = mostThrownAway;
        this.refusals = refusals;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var line = request.getCoyoteRequest();
        var body = new TimedBody(line.getInputBuffer(), pace, System::nanoTime);
        line.setInputBuffer(body);
        getNext().invoke(request, response);
        if (body.isGivenUp()) {
            answer(request, response);
            line.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        } else if (!request.isAsync() && !line.hasExpectation()) {
            response.finishResponse();
            throwAwayTheRest(line);
        }
    }

    private void answer(Request request, Response response) throws IOException {
        if (!response.isCommitted()) {
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
            response.reset();
            response.resetError();
            response.setSuspended(false);
            refusals.write(request, response, ErrorCode.TOO_SLOW, "The request comes too slowly, and was given up.");
        }
        response.finishResponse();
    }

    /** What nobody has read is read here at the same pace; the server would wait for it as long as it takes. */
    private void throwAwayTheRest(org.apache.coyote.Request line) {
        var rest = new Rest();
        try {
            while (line.doRead(rest) >= 0) {
                if (rest.bytes > mostThrownAway.toBytes()) {
                    line.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                    return;
                }
            }
        } catch (IOException tooSlowOrGone) {
            line.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static final class Rest implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);
        private long bytes;

        @Override
        public void setByteBuffer(ByteBuffer read) {
            buffer = read;
            bytes += read.remaining();
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // The server brings its own.
        }
    }
}

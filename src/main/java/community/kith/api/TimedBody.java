package community.kith.api;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of a request as it comes from the line, given up when it comes too slowly. */
final class TimedBody implements InputBuffer {

    private final InputBuffer line;
    private final BodyPace pace;
    private final LongSupplier nanos;
    private final long begun;
    private long bytes;
    private boolean givenUp;

    TimedBody(InputBuffer line, BodyPace pace, LongSupplier nanos) {
        // The server keeps what reads the line for the next request.
        this.line = line instanceof TimedBody before ? before.line : line;
        this.pace = pace;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    @Override
    public int doRead(ApplicationBufferHandler into) throws IOException {
        var read = line.doRead(into);
        bytes += Math.max(read, 0);
        if (read >= 0 && nanos.getAsLong() - begun > pace.allowed(bytes).toNanos()) {
            givenUp = true;
            throw new IOException("The body comes too slowly");
        }
        return read;
    }

    @Override
    public int available() {
        return line.available();
    }

    boolean isGivenUp() {
        return givenUp;
    }
}

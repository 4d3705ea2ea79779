package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BodyPaceTest {

    private final BodyPace pace = new BodyPace(Duration.ofSeconds(20), DataSize.ofKilobytes(8));
    private final AtomicLong nanos = new AtomicLong(7);

    @Test
    void allowsMoreTimeForMore() {
        assertThat(pace.allowed(0)).isEqualTo(Duration.ofSeconds(20));
        assertThat(pace.allowed(80 * 1024)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void givesUpDropsHoweverManyComeAndNotASteadyLine() throws IOException {
        var drops = new TimedBody(line(100), pace, nanos::get);
        for (var second = 0; second < 20; second++) {
            drops.doRead(ApplicationBufferHandler.EMPTY);
        }
        assertThatIOException().isThrownBy(() -> drops.doRead(ApplicationBufferHandler.EMPTY));
        assertThat(drops.isGivenUp()).isTrue();

        var next = new TimedBody(new TimedBody(drops, pace, nanos::get), pace, nanos::get);
        assertThat(next.doRead(ApplicationBufferHandler.EMPTY)).isEqualTo(100);

        var steady = new TimedBody(line(9_000), pace, nanos::get);
        for (var second = 0; second < 5_000; second++) {
            steady.doRead(ApplicationBufferHandler.EMPTY);
        }
        assertThat(steady.isGivenUp()).isFalse();
    }

    @Test
    void isMoreThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyPace(Duration.ZERO, DataSize.ofKilobytes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyPace(Duration.ofSeconds(1), DataSize.ofBytes(0)));
    }

    /** A line that brings so many bytes in each second. */
    private InputBuffer line(int bytes) {
        return new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler into) {
                nanos.addAndGet(1_000_000_001L);
                return bytes;
            }

            @Override
            public int available() {
                return bytes;
            }
        };
    }
}

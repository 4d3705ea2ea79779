package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ReadingAloneTests {

    @Autowired
    private ReadingAlone alone;

    /** A thread of the driver's that asked again would wait for an answer that it alone can bring. */
    @Test
    void makesRowsInTheThreadThatAskedSoThatTheyMayAskAgain() {
        var threads = alone.list("UNWIND range(1, 3) AS number RETURN number", Map.of(), row -> Thread.currentThread());

        assertThat(threads).hasSize(3).containsOnly(Thread.currentThread());
    }
}

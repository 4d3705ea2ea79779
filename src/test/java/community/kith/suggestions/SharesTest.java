package community.kith.suggestions;

import static community.kith.suggestions.candidates.ReasonCode.NEAR;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.suggestions.candidates.Reason;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void giveWhatIsLostByRoundingToTheFirstOfThoseThatLostMost() {
        assertThat(Shares.of(reasons(1, 1, 1))).containsExactly(0.334, 0.333, 0.333);
    }

    @Test
    void followTheWeights() {
        assertThat(Shares.of(reasons(30, 10))).containsExactly(0.75, 0.25);
    }

    @Test
    void areOneForTheOnlyReason() {
        assertThat(Shares.of(reasons(7))).containsExactly(1.0);
    }

    private static List<Reason> reasons(double... weights) {
        return DoubleStream.of(weights)
                .mapToObj(weight -> new Reason(NEAR, "Near.", weight))
                .toList();
    }
}

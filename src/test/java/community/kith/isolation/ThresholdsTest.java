package community.kith.isolation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ThresholdsTest {

    @Test
    void refusesWhatWouldAlwaysHold() {
        assertThatThrownBy(() -> new Thresholds(30, 28, 6, 0, 3, 2, 3, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kith.isolation.loss-ties is 1 or more, not 0");
        assertThatThrownBy(() -> new Thresholds(30, 28, 6, 1, 3, 2, 3, -1))
                .hasMessage("kith.isolation.many-signals is 1 or more, not -1");
    }
}

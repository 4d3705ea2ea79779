package community.kith.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKeyTests {

    @Test
    void isReadBackAsItWasWritten() {
        var key = new SourceKey("Leigh directory", "row 7 :: b");

        assertThat(SourceKey.parse(key.text())).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "Leigh, ' '", "a::b, 1", "Leigh:, 1"})
    void refusesWhatCouldBeTakenForAnother(String source, String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceKey(source, id));
    }
}

package community.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleInputsTests {

    private final SampleInputs inputs = new SampleInputs(new RelativeDates(LocalDate.of(2026, 11, 24)));

    @Test
    void putsIdsAndDatesInTheirPlaces() {
        inputs.remember("@ada", "id-1");

        var input = inputs.of(record(
                Map.of("personId", "@ada", "ring", 1, "members", List.of(Map.of("personId", "@ada", "since", "-1d")))));

        assertThat(input)
                .isEqualTo(Map.of(
                        "personId",
                        "id-1",
                        "ring",
                        1,
                        "members",
                        List.of(Map.of("personId", "id-1", "since", "2026-11-23"))));
    }

    @Test
    void refusesNameThatNothingHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inputs.of(record(Map.of("personId", "@nobody"))))
                .withMessage("No earlier file adds @nobody");
    }

    @Test
    void refusesNameTwice() {
        inputs.remember("@ada", "id-1");

        assertThatIllegalArgumentException().isThrownBy(() -> inputs.remember("@ada", "id-2"));
    }

    private static SampleRecord record(Map<String, Object> input) {
        return new SampleRecord(1, Optional.empty(), input);
    }
}

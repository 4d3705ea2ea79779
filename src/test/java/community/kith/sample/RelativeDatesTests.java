package community.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final RelativeDates dates = new RelativeDates(TUESDAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    today                | 2026-11-24
                    -14d                 | 2026-11-10
                    +3w                  | 2026-12-15
                    -4m                  | 2026-07-24
                    -2y                  | 2024-11-24
                    next Tuesday         | 2026-12-01
                    last Tuesday         | 2026-11-17
                    last Tuesday -2w     | 2026-11-03
                    next Friday +1w      | 2026-12-04
                    2nd Tuesday, -1m     | 2026-10-13
                    final Thursday, +1m  | 2026-12-31
                    --+16d               | --12-10
                    --+60d               | --01-23
                    """)
    void countsFromToday(String written, String meant) {
        assertThat(dates.meaning(written)).isEqualTo(meant);
    }

    @Test
    void countsYearsAsNumbers() {
        assertThat(dates.meaning("year-81")).isEqualTo(1945);
    }

    @ParameterizedTest
    @CsvSource({"--03-09", "2026-01-01", "10:30", "Ada Farrimond", "last Tuesday we met", "WEEKLY"})
    void leavesEveryOtherTextAlone(String written) {
        assertThat(dates.meaning(written)).isEqualTo(written);
    }
}

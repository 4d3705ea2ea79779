package community.kith.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TieDetailsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void picksUpALapsedTieWithANewContact() {
        assertThat(lapsed(MAY.minusYears(3)).inTouch(MAY).lapsed()).isFalse();
        assertThat(lapsed(null).inTouch(MAY).lapsed()).isFalse();
        assertThat(lapsed(null).inTouch(MAY).lastContact()).isEqualTo(MAY);
    }

    @Test
    void staysAsItIsWhenALaterContactIsKnown() {
        var details = lapsed(MAY);

        assertThat(details.inTouch(MAY.minusDays(1))).isEqualTo(details);
    }

    @Test
    void namesEachHelpOnce() {
        var details = lapsed(null);

        assertThat(details.receives()).containsExactly(Help.PRACTICAL, Help.COMPANY);
    }

    private static TieDetails lapsed(@Nullable LocalDate lastContact) {
        return new TieDetails(
                Sector.FRIEND,
                2,
                TieKind.FRIEND,
                null,
                null,
                null,
                lastContact,
                List.of(Help.COMPANY, Help.PRACTICAL, Help.COMPANY),
                List.of(),
                List.of(),
                null,
                null,
                true,
                null,
                false);
    }
}

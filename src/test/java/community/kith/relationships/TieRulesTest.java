package community.kith.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.NeedId;
import community.kith.taxonomy.Needs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TieRulesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final NeedId COMPANY = new NeedId("company");

    private final TieRules rules = new TieRules(
            new OnlyCompany(), Clock.fixed(TODAY.atTime(12, 0).atZone(LONDON).toInstant(), LONDON));

    private final UserErrors errors = new UserErrors();

    @Test
    void acceptsWhatIsOnTheBounds() {
        rules.checked(details(1, "a".repeat(200), 1900, TODAY), errors);
        rules.checked(details(3, null, 2026, TODAY.minusYears(90)), errors);

        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void refusesRingOfNine() {
        rules.checked(details(9, null, null, null), errors);

        assertThat(errors.list())
                .containsExactly(new UserError(
                        "A ring is a number from 1 (closest) to 3 (furthest). You gave 9.",
                        List.of("ring"),
                        UserErrorCode.OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2027})
    void refusesYearsOutsideOfALife(int year) {
        rules.checked(details(1, null, year, null), errors);

        assertThat(errors.list()).extracting(UserError::code).containsExactly(UserErrorCode.OUT_OF_RANGE);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var wrong = details(0, "a".repeat(201), 1800, TODAY.plusDays(1), COMPANY, new NeedId("gold"));

        rules.checked(wrong, errors);

        assertThat(errors.list())
                .extracting(error -> String.join(".", error.field()))
                .containsExactly("ring", "inWords", "sinceYear", "lastContact", "offeredNeedIds.1");
    }

    @Test
    void keepsWordsWithoutSpacesAroundThem() {
        assertThat(rules.checked(details(1, "  from chapel ", null, null), errors)
                        .inWords())
                .isEqualTo("from chapel");
        assertThat(rules.checked(details(1, "  ", null, null), errors).inWords())
                .isNull();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        rules.checkEnd(2020, LocalDate.of(2019, 12, 31), errors, "on");
        rules.checkEnd(2020, LocalDate.of(2020, 1, 1), errors, "on");
        rules.checkEnd(null, LocalDate.of(1950, 1, 1), errors, "on");

        assertThat(errors.list()).extracting(UserError::code).containsExactly(UserErrorCode.OUT_OF_RANGE);
    }

    private static TieDetails details(
            int ring,
            @Nullable String inWords,
            @Nullable Integer sinceYear,
            @Nullable LocalDate lastContact,
            NeedId... offered) {
        return new TieDetails(
                Sector.FRIEND,
                ring,
                TieKind.FRIEND,
                inWords,
                sinceYear,
                null,
                lastContact,
                List.of(),
                List.of(),
                List.of(offered),
                null,
                null,
                false,
                null,
                false);
    }

    /** A list of needs with one on it. */
    private static final class OnlyCompany implements Needs {

        @Override
        public List<Need> all() {
            throw new IllegalStateException("The rules ask only which needs are unknown");
        }

        @Override
        public List<NeedId> unknown(Collection<NeedId> ids) {
            return ids.stream().filter(id -> !id.equals(COMPANY)).toList();
        }
    }
}

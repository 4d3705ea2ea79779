package community.kith.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserErrorsTest {

    private final UserErrors errors = new UserErrors();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void keepsTextWithoutSpacesAround() {
        assertThat(errors.text("name", "  Siobhán O'Connor ", 80)).isEqualTo("Siobhán O'Connor");
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void refusesBlankText() {
        errors.text("displayName", "  ", 80);

        assertThat(errors.list())
                .containsExactly(new UserError(
                        "Display name cannot be empty. Write 1 to 80 characters.",
                        List.of("displayName"),
                        UserErrorCode.BLANK));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        errors.text("name", "👵🏽".repeat(2), 4);
        assertThat(errors.isEmpty()).isTrue();

        errors.text("name", "abcde", 4);

        assertThat(errors.list())
                .extracting(UserError::message)
                .containsExactly("Name has room for 4 characters. You gave 5.");
    }

    @Test
    void refusesCharactersNobodyCanSee() {
        errors.text("name", "Ada\u0000", 80);
        errors.text("name", "Ada\nBen", 80);
        errors.text("name", "Ada\u202Enimda", 80);
        errors.text("name", "Ada\uD83D", 80);

        assertThat(errors.list())
                .extracting(UserError::code)
                .containsOnly(UserErrorCode.MALFORMED)
                .hasSize(4);
    }

    @Test
    void allowsNewLinesInParagraphsOnly() {
        assertThat(errors.paragraphs("whatMatters", "Singing.\nChapel.", 80)).isEqualTo("Singing.\nChapel.");
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void readsOptionalTextAsAbsentWhenBlank() {
        assertThat(errors.optionalText("note", " ", 10)).isEmpty();
        assertThat(errors.optionalText("note", null, 10)).isEmpty();
        assertThat(errors.optionalText("note", " a ", 10)).contains("a");
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void refusesTomorrowButNotToday() {
        errors.notInFuture("on", LocalDate.parse("2026-11-22"), clock).notInFuture("on", null, clock);
        assertThat(errors.isEmpty()).isTrue();

        errors.notInFuture("on", LocalDate.parse("2026-11-23"), clock);

        assertThat(errors.list()).extracting(UserError::code).containsExactly(UserErrorCode.IN_THE_FUTURE);
    }

    @Test
    void refusesRingOfNine() {
        errors.range("tie.ring", 9, 1, 3).range("tie.ring", 3, 1, 3).range("tie.ring", null, 1, 3);

        assertThat(errors.list())
                .containsExactly(new UserError(
                        "Ring is a number from 1 to 3. You gave 9.",
                        List.of("tie", "ring"),
                        UserErrorCode.OUT_OF_RANGE));
    }

    @Test
    void collectsFaultsInOrder() {
        errors.check(true, UserErrorCode.CONFLICT, "unused")
                .check(false, UserErrorCode.NOT_FOUND, "Nobody has this id.", "personId")
                .atMost("gifts", List.of(1, 2, 3), 2);
        errors.text("gifts.2", "", 5);

        assertThat(errors.list())
                .extracting(UserError::message)
                .containsExactly(
                        "Nobody has this id.",
                        "Gifts has room for 2. You gave 3.",
                        "Gifts cannot be empty. Write 1 to 5 characters.");
    }

    @Test
    void refusesRefusalWithoutSentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UserError(" ", List.of(), UserErrorCode.CONFLICT));
    }
}

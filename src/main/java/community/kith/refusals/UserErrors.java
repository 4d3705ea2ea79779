package community.kith.refusals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one input, so that a person hears all of it at once and not one fault at a time.
 *
 * <p>A field is named by its path from the input, with dots between the steps: {@code "contact.phone"}, {@code "gifts.2"}.
 * Methods that read a text give back the text as it is to be kept, without spaces around it. Not for use by several threads.
 */
public final class UserErrors {

    private final List<UserError> errors = new ArrayList<>();

    /** Notes a refusal unless the condition holds; the field path is given step by step. */
    public UserErrors check(boolean holds, UserErrorCode code, String message, String... field) {
        if (!holds) {
            errors.add(new UserError(message, List.of(field), code));
        }
        return this;
    }

    /** A text on one line that must be there; longest in characters as a person counts them. */
    public String text(String field, @Nullable String value, int longest) {
        return required(Wording.ONE_LINE, field, value, longest);
    }

    /** A text on one line that may be left out; empty when nothing but spaces was given. */
    public Optional<String> optionalText(String field, @Nullable String value, int longest) {
        return optional(Wording.ONE_LINE, field, value, longest);
    }

    /** A text of several lines that must be there. */
    public String paragraphs(String field, @Nullable String value, int longest) {
        return required(Wording.PARAGRAPHS, field, value, longest);
    }

    /** A text of several lines that may be left out. */
    public Optional<String> optionalParagraphs(String field, @Nullable String value, int longest) {
        return optional(Wording.PARAGRAPHS, field, value, longest);
    }

    /** A date that has come already, by the clock's own zone; no date is no fault. */
    public UserErrors notInFuture(String field, @Nullable LocalDate date, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return check(
                date == null || !date.isAfter(today),
                UserErrorCode.IN_THE_FUTURE,
                "%s is %s at the latest, which is today. You gave %s.".formatted(Wording.label(field), today, date),
                Wording.path(field));
    }

    /** A whole number between two bounds, both allowed; no number is no fault. */
    public UserErrors range(String field, @Nullable Integer value, int least, int most) {
        return check(
                value == null || (value >= least && value <= most),
                UserErrorCode.OUT_OF_RANGE,
                "%s is a number from %d to %d. You gave %d.".formatted(Wording.label(field), least, most, value),
                Wording.path(field));
    }

    /** A list with no more entries than fit. */
    public UserErrors atMost(String field, Collection<?> values, int most) {
        return check(
                values.size() <= most,
                UserErrorCode.TOO_MANY,
                "%s has room for %d. You gave %d.".formatted(Wording.label(field), most, values.size()),
                Wording.path(field));
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** What is wrong, in the order in which it was found. */
    public List<UserError> list() {
        return List.copyOf(errors);
    }

    private String required(Wording wording, String field, @Nullable String value, int longest) {
        String kept = value == null ? "" : value.strip();
        check(
                !kept.isEmpty(),
                UserErrorCode.BLANK,
                "%s cannot be empty. Write 1 to %d characters.".formatted(Wording.label(field), longest),
                Wording.path(field));
        fits(wording, field, kept, longest);
        return kept;
    }

    private Optional<String> optional(Wording wording, String field, @Nullable String value, int longest) {
        String kept = value == null ? "" : value.strip();
        fits(wording, field, kept, longest);
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    private void fits(Wording wording, String field, String kept, int longest) {
        int length = kept.codePointCount(0, kept.length());
        check(
                length <= longest,
                UserErrorCode.TOO_LONG,
                "%s has room for %d characters. You gave %d.".formatted(Wording.label(field), longest, length),
                Wording.path(field));
        check(
                kept.codePoints().allMatch(wording::allows),
                UserErrorCode.MALFORMED,
                "%s has a character that cannot be seen. %s".formatted(Wording.label(field), wording.remedy()),
                Wording.path(field));
    }
}

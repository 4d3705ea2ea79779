package community.kith.directory.reading;

import community.kith.graph.Point;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one record and notes what cannot be used, so that one bad field costs that field and not the record. Not
 * for use by several threads.
 */
public final class Reading {

    /** Longest name that is taken, in characters. */
    public static final int LONGEST_NAME = 200;

    /** Longest text of one line. */
    public static final int LONGEST_LINE = 500;

    /** Longest description. */
    public static final int LONGEST_TEXT = 10_000;

    private final List<Finding> findings = new ArrayList<>();

    /** Notes something about a field. */
    public void note(@Nullable String field, String message) {
        findings.add(new Finding(field, message));
    }

    /** What was noted, in order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A text without spaces around it; cut off, with a note, where it is longer than there is room for. */
    public Optional<String> text(@Nullable String field, @Nullable String value, int longest) {
        var kept = Characters.clean(value);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var length = kept.codePointCount(0, kept.length());
        if (length > longest) {
            note(
                    field,
                    "There is room for %d characters and it has %d. What came after was left off."
                            .formatted(longest, length));
            return Optional.of(
                    kept.substring(0, kept.offsetByCodePoints(0, longest)).strip());
        }
        return Optional.of(kept);
    }

    /** A text on one line. */
    public Optional<String> line(@Nullable String field, @Nullable String value, int longest) {
        return text(field, value == null ? null : value.replaceAll("\\s+", " "), longest);
    }

    /** The address of a web page, with {@code http://} before it where it was left off. */
    public Optional<String> website(@Nullable String field, @Nullable String value) {
        var written = Characters.clean(value);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var address = WebAddress.read(written);
        if (address.isEmpty()) {
            note(field, "This is not the address of a web page, such as https://example.org, so it was left out.");
        }
        return address;
    }

    /** A point, from texts as the source has them; both or neither must be there. */
    public Optional<Point> point(
            String latField, @Nullable String latitude, String lonField, @Nullable String longitude) {
        return Coordinates.read(this, latField, Characters.clean(latitude), lonField, Characters.clean(longitude));
    }

    /** A whole number between two bounds, both allowed. */
    public Optional<Integer> whole(@Nullable String field, @Nullable String value, int least, int most) {
        var written = Characters.clean(value);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var number = Numbers.whole(written).filter(found -> found >= least && found <= most);
        if (number.isEmpty()) {
            note(field, "This should be a whole number from %d to %d, so it was left out.".formatted(least, most));
        }
        return number;
    }

    /** A date in the ISO form; what comes after the day is left off. */
    public Optional<LocalDate> date(@Nullable String field, @Nullable String value) {
        var written = Characters.clean(value);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written));
        } catch (DateTimeException notDate) {
            note(field, "This should be a date such as 2026-11-24, so it was left out.");
            return Optional.empty();
        }
    }
}

package community.kith.sessions;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads timings as people write them in directories: "10:30am - 12:30pm Every 2nd Sunday of the month".
 *
 * <p>A text is read whole or not at all. Where it could mean two things it is kept as words, because a wrong time sends
 * somebody to a locked door. "Every other Wednesday" is such a text: which week is the first is not known, and none is
 * made up. The forms that are read are those of the Folkestone and Greater Manchester directories.
 */
public final class FreeTextTimings {

    private static final int LONGEST = 1000;

    private static final Pattern NOTHING = Pattern.compile(
            "[\\s\\p{Z}]*(?:n/?a|not? known|not relevant|not applicable|none|unknown|tb[ac]|-)?[.\\s\\p{Z}]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("\\s*closed[.\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:(?:opening (?:times|hours)|(?:the )?food ?(?:bank|store|club) is open|food served|open|meets)\\b:?\\s*)?",
            Pattern.CASE_INSENSITIVE);

    private FreeTextTimings() {}

    /**
     * Reads a text; whatever it holds, this does not throw for a day of this century or the last.
     *
     * @param since the day from which the text holds; the recurrences start on their first date from then on
     */
    public static Timings read(@Nullable String text, LocalDate since) {
        if (text == null || NOTHING.matcher(text).matches()) {
            return new Timings.NothingSaid();
        }
        if (CLOSED.matcher(text).matches()) {
            return new Timings.Understood(List.of(), null);
        }
        return text.length() > LONGEST ? kept(text, Doubt.TOO_LONG, List.of()) : readWords(text, since);
    }

    private static Timings readWords(String text, LocalDate since) {
        Matcher opening = OPENING.matcher(text);
        TextReading reading = TextReading.of(opening.lookingAt() ? text.substring(opening.end()) : text);
        return reading.doubt()
                .map(doubt -> kept(text, doubt, reading.sureParts(doubt)))
                .orElseGet(() -> understood(reading, since));
    }

    private static Timings understood(TextReading reading, LocalDate since) {
        List<Recurrence> recurrences = reading.phrases().stream()
                .flatMap(phrase -> recurrences(phrase, reading.season(), since))
                .distinct()
                .toList();
        return new Timings.Understood(recurrences, reading.remark().isEmpty() ? null : reading.remark());
    }

    private static Stream<Recurrence> recurrences(TimingPhrase phrase, List<Month> season, LocalDate since) {
        String rule = phrase.days().rule(season);
        Stream<Recurrence> all = phrase.hours().isEmpty()
                ? Stream.of(Recurrence.repeating(since, null, rule))
                : phrase.hours().stream().map(hours -> Recurrence.repeating(since, hours, rule));
        return all.flatMap(each -> each.startingFrom(since).stream());
    }

    private static Timings kept(String text, Doubt doubt, List<DayPart> parts) {
        return new Timings.KeptAsText(text.strip(), doubt.sentence(), parts);
    }
}

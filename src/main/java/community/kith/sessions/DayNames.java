package community.kith.sessions;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Days of the week by name. */
final class DayNames {

    private DayNames() {}

    static String of(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** "Monday, Tuesday and Friday". */
    static String and(Set<DayOfWeek> days) {
        return WordList.and(days.stream().map(DayNames::of).toList());
    }

    /** "Tuesday to Friday" for three or more days in a row within a week. */
    static Optional<String> run(Set<DayOfWeek> days) {
        DayOfWeek first = Collections.min(days);
        DayOfWeek last = Collections.max(days);
        boolean inRow = days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1;
        return inRow ? Optional.of(of(first) + " to " + of(last)) : Optional.empty();
    }
}

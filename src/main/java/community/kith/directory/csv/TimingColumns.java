package community.kith.directory.csv;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the times stand: in words in one column, or in a column for each day of the week.
 *
 * @param since the day from which the times hold; sessions begin on their first date from then on
 * @param saysNothing what stands there and says nothing about times, such as "Check the web page"
 */
record TimingColumns(
        @Nullable String column,
        @Nullable Map<DayOfWeek, String> weekdays,
        @Nullable LocalDate since,
        @Nullable List<String> saysNothing) {

    /** The Monday from which times hold where a mapping does not say. */
    static final LocalDate USUALLY_SINCE = LocalDate.of(2026, 1, 5);

    TimingColumns {
        weekdays = weekdays == null ? Map.of() : new TreeMap<>(weekdays);
        since = since == null ? USUALLY_SINCE : since;
        saysNothing = saysNothing == null ? List.of() : List.copyOf(saysNothing);
    }

    boolean isSilent(String text) {
        return saysNothing != null && saysNothing.stream().anyMatch(text::equalsIgnoreCase);
    }

    LocalDate from() {
        return since == null ? USUALLY_SINCE : since;
    }

    Map<DayOfWeek, String> days() {
        return weekdays == null ? Map.of() : weekdays;
    }
}

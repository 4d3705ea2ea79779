package community.kith.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a recurrence, each as a sentence that says what would be right. */
final class RecurrenceFaults {

    /** Dates outside these are slips of the keyboard. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final int MOST_EXCLUDED = 500;

    private RecurrenceFaults() {}

    static Optional<String> inHours(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null && to != null) {
            return Optional.of("There is a time to end but none to start. Give the time it starts too.");
        }
        if (from != null && from.equals(to)) {
            return Optional.of("It ends at the time it starts. Give a later time to end, or leave it out.");
        }
        return Optional.empty();
    }

    static Optional<String> in(LocalDate start, @Nullable String rule, List<LocalDate> excluded) {
        if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
            return Optional.of("The first date must be from the year 1900 to 2199.");
        }
        if (excluded.size() > MOST_EXCLUDED) {
            return Optional.of("At most " + MOST_EXCLUDED + " dates can be left out.");
        }
        return rule == null ? Optional.empty() : inRule(start, rule);
    }

    private static Optional<String> inRule(LocalDate start, String rule) {
        return RuleFault.in(rule)
                .or(() -> RuleText.of(rule)
                        .lastDay()
                        .filter(last -> last.isBefore(start))
                        .map(_ -> "It ends before it begins. UNTIL must be on or after the first date."));
    }
}

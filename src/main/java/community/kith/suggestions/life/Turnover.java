package community.kith.suggestions.life;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people go to a group, as last counted. Only to rank: the numbers themselves are never said.
 *
 * @param goers how many go; 0 where nobody has been counted
 * @param newcomers how many of them began in each quarter of a year, that of the counting first; those who began earlier, or
 *     nobody knows when, are not here
 * @param countedOn when they were counted
 */
public record Turnover(
        int goers, List<Integer> newcomers, @Nullable LocalDate countedOn) {

    /** Nobody has been counted. */
    public static final Turnover UNKNOWN = new Turnover(0, List.of(), null);

    private static final int QUARTERS = 4;

    public Turnover {
        newcomers = List.copyOf(newcomers);
    }

    /** Whether it is known of anybody when they began. */
    public boolean isDated() {
        return countedOn != null && newcomers.stream().anyMatch(number -> number > 0);
    }

    /** How many of those who go began in the quarter of this day or later. */
    public int newcomersSince(LocalDate day) {
        var past =
                countedOn == null ? 0 : Math.clamp((long) quarter(countedOn) - quarter(day) + 1, 0, newcomers.size());
        return newcomers.stream().limit(past).mapToInt(number -> number).sum();
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * QUARTERS + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}

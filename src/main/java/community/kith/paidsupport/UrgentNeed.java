package community.kith.paidsupport;

import community.kith.outcomes.Explored;
import community.kith.outcomes.OutcomeId;
import community.kith.taxonomy.NeedId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A need that cannot wait: paid support may meet it at once, and the other steps are explored by a day that is set when it is recorded
 * (rule 4 of the Support Sequence).
 *
 * @param exploreBy six weeks after {@code since} at the latest
 */
public record UrgentNeed(
        UrgentNeedId id,
        OutcomeId outcomeId,
        NeedId needId,
        String why,
        LocalDate since,
        LocalDate exploreBy,
        Instant recordedAt) {

    /** The longest that exploring may take: six weeks (rule 4). */
    public static final Period LONGEST = Period.ofWeeks(6);

    public UrgentNeed {
        if (exploreBy.isAfter(since.plus(LONGEST))) {
            throw new IllegalArgumentException("Six weeks at most: " + since + " to " + exploreBy);
        }
    }

    /** The day by which every other step had been explored, if that has come. */
    public Optional<LocalDate> settledOn(Explored explored) {
        return explored.exploredBy().map(day -> day.isBefore(since) ? since : day);
    }

    /** Whether it still lets paid support come first: nobody has explored the other steps, and the day has not passed. */
    public boolean stands(Explored explored, LocalDate today) {
        return settledOn(explored).isEmpty() && !today.isAfter(exploreBy);
    }

    /** Whether the day has passed and the other steps are still to be explored. */
    public boolean isOverdue(Explored explored, LocalDate today) {
        return settledOn(explored).isEmpty() && today.isAfter(exploreBy);
    }
}

package community.kith.paidsupport;

import community.kith.outcomes.OutcomeId;
import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Agreed paid support for one need that is left.
 *
 * @param minutesPerWeek how much
 * @param worker who comes; nothing if that is open
 * @param endsOn the first day without it; nothing if it goes on
 * @param reviewOn when to look again: the day that the last review since it began has set, or the day that was agreed
 * @param urgent whether it was agreed because the need could not wait
 */
public record PaidSupport(
        PaidSupportId id,
        OutcomeId outcomeId,
        NeedId needId,
        int minutesPerWeek,
        @Nullable PersonId worker,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate reviewOn,
        boolean urgent,
        @Nullable String words,
        Instant recordedAt) {

    private static final double MINUTES_IN_AN_HOUR = 60;

    /** How much, in hours a week. */
    public double hoursPerWeek() {
        return minutesPerWeek / MINUTES_IN_AN_HOUR;
    }

    /** Whether somebody comes on a day. */
    public boolean runs(LocalDate day) {
        return !day.isBefore(startsOn) && !hasEnded(day);
    }

    /** Whether it has ended by a day. */
    public boolean hasEnded(LocalDate day) {
        return endsOn != null && !endsOn.isAfter(day);
    }

    /** Whether it goes on, and the day to look again has come. */
    public boolean isReviewDue(LocalDate today) {
        return !hasEnded(today) && !reviewOn.isAfter(today);
    }
}

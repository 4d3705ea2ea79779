package community.kith.caseload;

import community.kith.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a circle was around somebody or a team supported them.
 *
 * @param aboutId the id of the circle or the team, as the kind says
 * @param name what the circle is for, or what the team is called
 * @param until {@code null} while it goes on
 * @param today how the person stands now; {@code null} where nothing was counted yet
 */
record Stretch(
        PersonId personId,
        StretchKind kind,
        String aboutId,
        String name,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable Snapshot today) {

    /** The last day of it that has come. */
    LocalDate lastDay(LocalDate now) {
        return until == null || until.isAfter(now) ? now : until;
    }
}

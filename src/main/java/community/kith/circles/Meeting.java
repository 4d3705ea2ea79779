package community.kith.circles;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a circle, to come or held.
 *
 * @param where in a few words; {@code null} if nobody has said
 * @param cameIds who came; nobody yet where it is to come
 * @param talkedAbout what was talked about
 * @param lookedAt the actions that were looked at
 * @param held whether it was recorded
 */
public record Meeting(
        MeetingId id,
        CircleId circleId,
        LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable String where,
        List<PersonId> cameIds,
        @Nullable String talkedAbout,
        List<ActionId> lookedAt,
        boolean held) {

    public Meeting {
        cameIds = List.copyOf(cameIds);
        lookedAt = List.copyOf(lookedAt);
    }
}

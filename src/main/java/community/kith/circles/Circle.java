package community.kith.circles;

import community.kith.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People who meet, about monthly, around one person with one purpose, to turn talk into actions.
 *
 * @param around the person it is around, who is not one of its members
 * @param askedOn when somebody asked for it; the first day where it was started straight away
 * @param explainedOn when it was explained what a circle is; {@code null} where nobody has said so
 * @param startedOn when it first met; {@code null} before
 * @param waitingSince since when it looks for a facilitator; {@code null} while it does not
 * @param pausedOn since when it rests; {@code null} while it does not
 * @param endedOn {@code null} while it goes on
 * @param cameOfIt what came of it, said when it ended
 * @param facilitated whether somebody facilitates it
 * @param invited whether anybody is invited beside facilitator and mentor
 */
public record Circle(
        CircleId id,
        PersonId around,
        String purpose,
        LocalDate askedOn,
        @Nullable LocalDate explainedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate pausedOn,
        @Nullable LocalDate endedOn,
        @Nullable String cameOfIt,
        boolean facilitated,
        boolean invited) {

    /** How far it has come, by what was recorded. */
    public CircleState state() {
        return CircleState.of(this);
    }

    /** Whether it was not ended. */
    public boolean goesOn() {
        return endedOn == null;
    }
}

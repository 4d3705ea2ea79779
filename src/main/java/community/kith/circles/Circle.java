package community.kith.circles;

import community.kith.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People who meet, about monthly, around one person with one purpose, to turn talk into actions.
 *
 * @param around the person it is around, who is not one of its members
 * @param endedOn {@code null} while it goes on
 */
public record Circle(
        CircleId id,
        PersonId around,
        String purpose,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) {}

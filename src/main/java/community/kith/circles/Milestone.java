package community.kith.circles;

import community.kith.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a circle came to on a day. None is ever changed: together they are its history.
 *
 * @param whoId the facilitator who was found or left
 * @param words what was said about it
 * @param lookAgainOn when to look at it again
 */
public record Milestone(
        MilestoneId id,
        MilestoneKind kind,
        LocalDate on,
        @Nullable PersonId whoId,
        @Nullable String words,
        @Nullable LocalDate lookAgainOn) {}

package community.kith.outcomes;

import community.kith.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looking again at an outcome together. It asks every step again: what was recorded before it stays in the history, and no longer
 * counts as explored (rule 5 of the Support Sequence).
 *
 * @param words how it is going, in the person's words
 * @param lookAgainOn when to look again after that
 * @param recordedAt when it was written down, which decides between two records of one day
 */
public record Review(
        ReviewId id,
        LocalDate on,
        List<PersonId> present,
        @Nullable String words,
        LocalDate lookAgainOn,
        Instant recordedAt) {

    public static final Comparator<Review> OLDEST_FIRST = Comparator.comparing(Review::on)
            .thenComparing(Review::recordedAt)
            .thenComparing(review -> review.id().value());

    public Review {
        present = List.copyOf(present);
    }

    /** Whether something recorded on this day and at this moment came with the review or after it. */
    public boolean isFollowedBy(LocalDate day, Instant moment) {
        return day.isAfter(on) || (day.equals(on) && !moment.isBefore(recordedAt));
    }
}

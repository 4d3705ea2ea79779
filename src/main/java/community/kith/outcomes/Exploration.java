package community.kith.outcomes;

import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of exploring a step together. It is written once and never overwritten.
 *
 * @param on the day it was explored
 * @param present who was there
 * @param words the person's words, or what was found; always there when the person said no
 * @param about what exactly was tried or declined; nothing when it is about the step as a whole
 * @param askAgainOn from when it may be suggested again; nothing when no day was chosen
 * @param recordedAt when it was written down, which decides between two records of one day
 */
public record Exploration(
        ExplorationId id,
        Step step,
        ExplorationState state,
        LocalDate on,
        List<PersonId> present,
        @Nullable String words,
        @Nullable Subject about,
        @Nullable LocalDate askAgainOn,
        Instant recordedAt) {

    public static final Comparator<Exploration> OLDEST_FIRST = Comparator.comparing(Exploration::on)
            .thenComparing(Exploration::recordedAt)
            .thenComparing(exploration -> exploration.id().value());

    public Exploration {
        if (state == ExplorationState.NOT_EXPLORED) {
            throw new IllegalArgumentException("What was not explored is not recorded: " + id);
        }
        present = List.copyOf(present);
    }

    /** Whether it says what came of the step: a no to one thing is a no to that thing and leaves the rest of the step open. */
    public boolean exploresTheStep() {
        return about == null || state != ExplorationState.DECLINED;
    }
}

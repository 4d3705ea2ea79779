package community.kith.outcomes;

import community.kith.people.PersonId;
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
 * @param recordedAt when it was written down, which decides between two records of one day
 */
public record Exploration(
        ExplorationId id,
        Step step,
        ExplorationState state,
        LocalDate on,
        List<PersonId> present,
        @Nullable String words,
        Instant recordedAt) {

    static final Comparator<Exploration> OLDEST_FIRST = Comparator.comparing(Exploration::on)
            .thenComparing(Exploration::recordedAt)
            .thenComparing(exploration -> exploration.id().value());

    public Exploration {
        if (state == ExplorationState.NOT_EXPLORED) {
            throw new IllegalArgumentException("What was not explored is not recorded: " + id);
        }
        present = List.copyOf(present);
    }
}

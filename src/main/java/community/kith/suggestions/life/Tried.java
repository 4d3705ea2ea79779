package community.kith.suggestions.life;

import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Step;
import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import community.kith.taxonomy.NeedId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that was tried with the person, or that they said no to: a record of exploring, or an entry of the learning log.
 *
 * @param outcome the outcome that it was for, if for one
 * @param step the step that it belongs to; nothing for an entry of the log that names none
 * @param askAgainOn from when it may be suggested again; nothing when no day was chosen
 * @param needs what the outcome called for
 * @param present who was there
 * @param about what exactly was tried; nothing when it is about the step as a whole
 * @param name what it is called, if it is a group or a place
 * @param likings the interests that are followed there
 */
public record Tried(
        @Nullable OutcomeId outcome,
        @Nullable Step step,
        ExplorationState state,
        LocalDate on,
        Instant recordedAt,
        @Nullable LocalDate askAgainOn,
        @Nullable String words,
        Set<NeedId> needs,
        Set<PersonId> present,
        @Nullable Subject about,
        @Nullable String name,
        List<Liking> likings) {

    /** Oldest first; of two of one moment, in an order that never changes. */
    public static final Comparator<Tried> OLDEST_FIRST = Comparator.comparing(Tried::on)
            .thenComparing(Tried::recordedAt)
            .thenComparing(tried -> String.valueOf(tried.step()))
            .thenComparing(tried -> String.valueOf(tried.about()))
            .thenComparing(Tried::state);

    public Tried {
        needs = Set.copyOf(needs);
        present = Set.copyOf(present);
        likings = List.copyOf(likings);
    }

    /** Whether it worked, wholly or in part. */
    public boolean worked() {
        return state == ExplorationState.WORKS || state == ExplorationState.WORKS_IN_PART;
    }

    /** Whether the person said no, or it did not work, and the day to ask again has not come. */
    public boolean isRefused(LocalDate today) {
        return (state == ExplorationState.DECLINED || state == ExplorationState.DID_NOT_WORK)
                && (askAgainOn == null || askAgainOn.isAfter(today));
    }

    Tried discreet(Discretion discretion) {
        return words == null || discretion.allows(words)
                ? this
                : new Tried(
                        outcome, step, state, on, recordedAt, askAgainOn, null, needs, present, about, name, likings);
    }
}

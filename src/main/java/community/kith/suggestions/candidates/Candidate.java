package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be tried at a step, with every reason that speaks for it.
 *
 * @param key tells it from every other candidate of the step, and stays the same from day to day
 * @param reasons most telling first, at least one that speaks for it
 * @param checkFirst what to find out before
 * @param stale whether it rests on a record that nobody has assured for over a year
 */
public record Candidate(
        Step step,
        String key,
        String title,
        @Nullable Subject subject,
        List<Reason> reasons,
        List<String> checkFirst,
        boolean stale) {

    public Candidate {
        if (reasons.stream().noneMatch(Reason::speaksFor)) {
            throw new IllegalArgumentException("No reason, no suggestion: " + key);
        }
        reasons = reasons.stream().sorted(Reason.MOST_TELLING_FIRST).toList();
        checkFirst = List.copyOf(checkFirst);
    }

    /** A candidate that nothing is to be checked for; nothing if nothing speaks for it. */
    static Optional<Candidate> of(Step step, String kind, String title, Subject subject, List<Reason> reasons) {
        return reasons.stream().noneMatch(Reason::speaksFor)
                ? Optional.empty()
                : Optional.of(
                        new Candidate(step, kind + ":" + subject.value(), title, subject, reasons, List.of(), false));
    }

    /** How strongly the reasons speak for it; only to compare inside a step. */
    public double score() {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }
}

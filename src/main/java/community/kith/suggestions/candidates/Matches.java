package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.Tie;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * People who could support the person in a role, matched as Wellbeing Teams match: on the support that is wanted and the skills for
 * it, on personality, and on interests in common [Progress]. Only people who may be named, and never one of whom the person wants less.
 */
public final class Matches {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(Candidate::title)
            .thenComparing(Candidate::key);

    private Matches() {}

    /** Who matches, best first, each once. */
    public static List<Candidate> of(MatchRole role, Life life) {
        return found(role, life).sorted(BEST_FIRST).distinct().toList();
    }

    private static Stream<Candidate> found(MatchRole role, Life life) {
        return switch (role) {
            case WORKER ->
                life.teams().stream()
                        .flatMap(team -> team.workers().stream())
                        .distinct()
                        .filter(worker -> life.tieWith(worker.id())
                                .filter(Tie::isUnwanted)
                                .isEmpty())
                        .flatMap(worker -> match(worker, reasons(worker, life)).stream());
            case FACILITATOR -> Facilitators.whoGuide(life).map(someone -> Facilitators.candidate(someone, life));
            case VOLUNTEER ->
                life.nearby().stream()
                        .flatMap(someone -> match(
                                someone,
                                Reasons.supported(
                                        PeopleReasons.toMeet(someone, life),
                                        Introductions.LIVES_NEAR.speaksFor(someone, life)))
                                .stream());
        };
    }

    private static List<Reason> reasons(Someone worker, Life life) {
        return Reasons.supported(ReasonRule.all(TeamWorkers.MATCH, worker, life), TeamWorkers.closeness(worker, life));
    }

    private static Optional<Candidate> match(Someone someone, List<Reason> reasons) {
        return Candidate.of(Step.PAID_SUPPORT, "match", someone.knownAs(), new Subject.OfPerson(someone.id()), reasons);
    }
}

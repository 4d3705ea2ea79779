package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.SupportingTeam;
import community.kith.suggestions.life.Tie;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Workers of a team that supports the person, matched to them, for what is left when every other way has been explored. A worker
 * whom the person does not know yet and who has not agreed to be introduced is not named: then the team is asked as a whole.
 */
final class TeamWorkers implements CandidateSource {

    /** What speaks for a worker: skills and the support that is wanted, shared interests, personality, language. */
    static final List<ReasonRule<Someone>> MATCH = List.of(
            PeopleReasons.HAVE_THE_GIFT,
            PeopleReasons.LIKE_THE_SAME,
            PeopleReasons.SUIT,
            PeopleReasons.SPEAK_THE_LANGUAGE);

    @Override
    public List<Candidate> in(Life life) {
        return life.teams().stream()
                .flatMap(team -> {
                    var workers = workers(team, life);
                    return workers.isEmpty() ? Stream.of(theTeam(team, life)) : workers.stream();
                })
                .toList();
    }

    private static List<Candidate> workers(SupportingTeam team, Life life) {
        return team.workers().stream()
                .filter(worker ->
                        life.tieWith(worker.id()).filter(Tie::isUnwanted).isEmpty())
                .map(worker -> Candidate.of(
                        Step.PAID_SUPPORT,
                        "worker",
                        "Ask %s of %s".formatted(worker.knownAs(), team.name()),
                        new Subject.OfPerson(worker.id()),
                        Reasons.supported(ReasonRule.all(MATCH, worker, life), closeness(worker, life))))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Reason> closeness(Someone worker, Life life) {
        return life.tieWith(worker.id()).flatMap(tie -> PeopleReasons.ARE_CLOSE.speaksFor(tie, life));
    }

    private static Candidate theTeam(SupportingTeam team, Life life) {
        var needs = Wording.needs(life.wanted().needs());
        return new Candidate(
                Step.PAID_SUPPORT,
                "team:" + team.id(),
                "Ask %s who could come".formatted(team.name()),
                null,
                List.of(ReasonCode.HELPS_WITH_NEED.because(
                        "The team can help with what is left: %s.".formatted(needs))),
                List.of(),
                false);
    }
}

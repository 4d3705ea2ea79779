package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Someone;
import java.util.List;
import java.util.Optional;

/** People nearby who have agreed to be introduced and share an interest or have the gift that is needed; nobody else, ever. */
final class Introductions implements CandidateSource {

    /** How near is not said: it would tell where they live. */
    static final ReasonRule<Someone> LIVES_NEAR = (someone, life) ->
            Optional.of(ReasonCode.NEAR.because("%s lives near you.".formatted(someone.knownAs()), 0.5));

    @Override
    public List<Candidate> in(Life life) {
        return life.nearby().stream()
                .map(someone -> Candidate.of(
                        Step.COMMUNITY,
                        "meet",
                        "Be introduced to " + someone.knownAs(),
                        new Subject.OfPerson(someone.id()),
                        Reasons.supported(PeopleReasons.toMeet(someone, life), LIVES_NEAR.speaksFor(someone, life))))
                .flatMap(Optional::stream)
                .toList();
    }
}

package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.relationships.Sector;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.Tie;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the person has no Community Circle: somebody who guides another one, and has agreed to be introduced or is in the person's
 * own circle. They live near, or the two know each other already.
 */
final class Facilitators implements CandidateSource {

    @Override
    public List<Candidate> in(Life life) {
        return life.circles().isEmpty()
                ? whoGuide(life).map(someone -> candidate(someone, life)).toList()
                : List.of();
    }

    /** Everybody who guides a circle and may be named. */
    static Stream<Someone> whoGuide(Life life) {
        return Stream.concat(known(life), life.nearby().stream()).filter(Someone::guides);
    }

    private static Stream<Someone> known(Life life) {
        return life.ties().stream()
                .filter(tie -> tie.sector() != Sector.PAID && !tie.isUnwanted())
                .map(Tie::who)
                .filter(someone -> someone.isOpen(life.today()));
    }

    static Candidate candidate(Someone someone, Life life) {
        return Candidate.of(
                        Step.COMMUNITY_CIRCLE,
                        "facilitator",
                        "Ask %s to guide a circle".formatted(someone.knownAs()),
                        new Subject.OfPerson(someone.id()),
                        Reasons.plus(
                                ReasonRule.all(
                                        List.of(
                                                PeopleReasons.LIKE_THE_SAME,
                                                PeopleReasons.SUIT,
                                                PeopleReasons.SPEAK_THE_LANGUAGE,
                                                LIVES_NEAR),
                                        someone,
                                        life),
                                ReasonCode.HAS_GIFT.because("%s guides a circle already and knows how it goes."
                                        .formatted(someone.knownAs()))))
                .orElseThrow();
    }

    private static final ReasonRule<Someone> LIVES_NEAR =
            (someone, life) -> life.tieWith(someone.id()).isPresent()
                    ? Optional.empty()
                    : Introductions.LIVES_NEAR.speaksFor(someone, life);
}

package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Talent;
import java.util.List;
import java.util.Optional;

/** The person's own gifts that help with what the outcome calls for, or belong to what it is about. */
final class OwnGifts implements CandidateSource {

    private static final ReasonRule<Talent> HELPS = (talent, life) -> {
        var helped = life.wanted().among(talent.helpsWith());
        return helped.isEmpty()
                ? Optional.empty()
                : Optional.of(ReasonCode.HELPS_WITH_NEED.because("It helps with %s.".formatted(Wording.needs(helped))));
    };

    private static final ReasonRule<Talent> BELONGS = (talent, life) -> life.wanted()
            .tastes()
            .inCommon(talent.likings())
            .map(common -> ReasonCode.SHARES_INTEREST.because(
                    "It goes with %s, which is what you want.".formatted(Wording.inSentence(common.mine())),
                    common.same() ? 1 : 0.7));

    private static final List<ReasonRule<Talent>> ENOUGH = List.of(HELPS, BELONGS);

    @Override
    public List<Candidate> in(Life life) {
        return life.focus().talents().stream()
                .map(talent -> Candidate.of(
                        Step.SELF_CARE,
                        "own-gift",
                        "Use your own gift: " + Wording.inSentence(talent.words()),
                        new Subject.OfGift(talent.id()),
                        reasons(talent, life)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Reason> reasons(Talent talent, Life life) {
        return Reasons.supported(
                ReasonRule.all(ENOUGH, talent, life),
                Optional.of(ReasonCode.HAS_GIFT.because("This is something that you can do already.")));
    }
}

package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Life;
import community.kith.taxonomy.AssistiveTechnology;
import community.kith.taxonomy.Need;
import java.util.List;
import java.util.Optional;

/** Equipment, apps and small changes at home that help with what the outcome calls for. */
final class Technologies implements CandidateSource {

    private static final ReasonRule<AssistiveTechnology> HELPS = (technology, life) -> {
        var helped = life.wanted()
                .among(technology.helpsWith().stream().map(Need::id).toList());
        return helped.isEmpty()
                ? Optional.empty()
                : Optional.of(ReasonCode.HELPS_WITH_NEED.because(
                        "It helps with %s.".formatted(Wording.needs(helped)),
                        0.6 + 0.4 * helped.size() / life.wanted().needs().size()));
    };

    private static final ReasonRule<AssistiveTechnology> IS_FREE = (technology, life) -> {
        var cost = technology.costPence();
        return cost != null && cost == 0 ? Optional.of(ReasonCode.AFFORDABLE.because("It is free.")) : Optional.empty();
    };

    @Override
    public List<Candidate> in(Life life) {
        return life.technologies().stream()
                .map(technology -> Candidate.of(
                        Step.ASSISTIVE_TECHNOLOGY,
                        "technology",
                        technology.name(),
                        new Subject.OfTechnology(technology.id()),
                        Reasons.supported(
                                ReasonRule.all(List.of(HELPS), technology, life), IS_FREE.speaksFor(technology, life))))
                .flatMap(Optional::stream)
                .toList();
    }
}

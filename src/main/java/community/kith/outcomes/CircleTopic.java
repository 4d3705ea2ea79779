package community.kith.outcomes;

import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that the person wants, as a Community Circle may talk about it: their words and the steps towards other people that are
 * still to be explored. Nothing of body, medicine or safety is a circle's to talk about, whoever asks, and nothing of what was tried.
 *
 * @param openSteps in the order of the Support Sequence
 */
record CircleTopic(OutcomeId id, String words, LocalDate lookAgainOn, List<Step> openSteps) {

    /** What an outcome calls for that makes it none of a circle's business. */
    private static final Set<NeedId> PRIVATE = Set.of(
            new NeedId("keeping-well"),
            new NeedId("moving-about"),
            new NeedId("bathing"),
            new NeedId("medication"),
            new NeedId("feeling-safe"));

    /** Steps that are taken with others. */
    private static final List<Step> WITH_OTHERS =
            List.of(Step.FAMILY, Step.FRIENDS, Step.COMMUNITY, Step.COMMUNITY_CIRCLE);

    CircleTopic {
        openSteps = List.copyOf(openSteps);
    }

    /** The outcome as a circle may talk about it; nothing where it is private. */
    static Optional<CircleTopic> of(Outcome outcome, Explored explored) {
        if (outcome.needs().stream().anyMatch(PRIVATE::contains)) {
            return Optional.empty();
        }
        var still = explored.stillToExplore();
        return Optional.of(new CircleTopic(
                outcome.id(),
                outcome.words(),
                outcome.lookAgainOn(),
                WITH_OTHERS.stream().filter(still::contains).toList()));
    }
}

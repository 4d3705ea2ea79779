package community.kith.suggestions.candidates;

import static community.kith.suggestions.candidates.ReasonCode.GOES_TOGETHER;
import static java.util.Objects.requireNonNull;

import community.kith.suggestions.candidates.GoingTogether.Together;
import community.kith.suggestions.life.Asset;

/** A group goes together with those that the person goes to, or used to. It says so without a number and without a name. */
final class TogetherReason {

    private static final double LEAST = 0.2;
    private static final double HALF_WAY = 0.02;

    /** People who go to what the person goes to also go there, or it is like what they go to. */
    static final ReasonRule<Asset> GOES_WITH_THEIR_GROUPS = (asset, life) -> GoingTogether.with(life.ownGroups(), asset)
            .map(together -> GOES_TOGETHER.because(sentence(together), share(together)));

    private TogetherReason() {}

    private static String sentence(Together together) {
        var own = together.from().name();
        return switch (together.bond()) {
            case PEOPLE_GO_TO_BOTH -> "People who go to %s go here too.".formatted(own);
            case PEOPLE_GO_TO_ITS_LIKE ->
                "People who go to %s also go to groups for %s, and this is one.".formatted(own, interest(together));
            case IS_ALIKE ->
                "It is for %s, like %s, where you %s."
                        .formatted(interest(together), own, together.from().ended() ? "used to go" : "go");
        };
    }

    private static String interest(Together together) {
        return Wording.inSentence(requireNonNull(together.over()).name());
    }

    /** From a fifth, however little it is, towards one. */
    private static double share(Together together) {
        return LEAST + (1 - LEAST) * together.strength() / (together.strength() + HALF_WAY);
    }
}

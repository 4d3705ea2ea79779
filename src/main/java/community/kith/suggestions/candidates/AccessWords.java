package community.kith.suggestions.candidates;

import community.kith.taxonomy.AccessFeature;
import java.util.Collection;

/** What helps people to take part, as it is said in a sentence. */
final class AccessWords {

    private AccessWords() {}

    static String list(Collection<AccessFeature> features) {
        return Wording.list(features.stream().sorted().map(AccessWords::of).toList());
    }

    private static String of(AccessFeature feature) {
        return switch (feature) {
            case STEP_FREE -> "no steps";
            case ACCESSIBLE_TOILET -> "a toilet for wheelchair users";
            case HEARING_LOOP -> "a hearing loop";
            case SIGN_LANGUAGE -> "British Sign Language";
            case LARGE_PRINT -> "large print";
            case QUIET -> "a quiet place";
            case SEATING -> "somewhere to sit";
            case BLUE_BADGE_PARKING -> "Blue Badge parking";
            case TRANSPORT -> "a lift there and back";
            case ASSISTANCE_DOGS -> "a welcome for assistance dogs";
        };
    }
}

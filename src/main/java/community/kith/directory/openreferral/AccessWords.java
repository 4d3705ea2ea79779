package community.kith.directory.openreferral;

import community.kith.taxonomy.AccessFeature;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a text about accessibility says is there, or is missing. A sentence with a no, a not or an only in it never says that
 * something is there: a wrong promise leaves somebody standing at a step.
 */
record AccessWords(List<AccessFeature> there, List<AccessFeature> lacking) {

    private static final Map<AccessFeature, Pattern> WORDS = new TreeMap<>(Map.of(
            AccessFeature.STEP_FREE,
            words(
                    "wheelchair access|wheelchair accessible|accessible by wheelchair|step[- ]free|level access|no steps|ramp"),
            AccessFeature.ACCESSIBLE_TOILET,
            words("(?:accessible|disabled|wheelchair) toilets?|(?:accessible|disabled) wc"),
            AccessFeature.HEARING_LOOP,
            words("(?:hearing|induction) loops?"),
            AccessFeature.SIGN_LANGUAGE,
            words("bsl|(?:british )?sign language"),
            AccessFeature.LARGE_PRINT,
            words("large print"),
            AccessFeature.BLUE_BADGE_PARKING,
            words("blue badge|(?:disabled|accessible) parking"),
            AccessFeature.QUIET,
            words("quiet (?:room|space|area|hours?)"),
            AccessFeature.ASSISTANCE_DOGS,
            words("(?:assistance|guide) dogs?")));

    private static final Pattern NO_STEPS = words("no steps");
    private static final Pattern DOUBT = words("no|not|without|cannot|can't|isn't|aren't|only|limited|partial|partly");
    private static final Pattern SENTENCES = Pattern.compile("[.;!\\n]+");

    static AccessWords of(String text) {
        Set<AccessFeature> there = EnumSet.noneOf(AccessFeature.class);
        Set<AccessFeature> lacking = EnumSet.noneOf(AccessFeature.class);
        for (var sentence : SENTENCES.split(text.toLowerCase(Locale.ROOT))) {
            var doubtful =
                    DOUBT.matcher(NO_STEPS.matcher(sentence).replaceAll("")).find();
            WORDS.forEach((feature, words) -> {
                if (words.matcher(sentence).find()) {
                    (doubtful ? lacking : there).add(feature);
                }
            });
        }
        there.removeAll(lacking);
        return new AccessWords(List.copyOf(there), List.copyOf(lacking));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }
}

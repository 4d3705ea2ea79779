package community.kith.people;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names, lists of sentences and languages: what they may be, and the form in which they are kept. */
final class TextRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 500;
    static final int LONGEST_LIST = 30;

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private TextRules() {}

    /** What people call somebody: as given, or else the first word of the name. */
    static String knownAs(NewPerson wanted, String name, UserErrors errors) {
        return errors.optionalText("knownAs", wanted.knownAs(), LONGEST_NAME).orElseGet(() -> name.split("\\s+", 2)[0]);
    }

    static OnePageProfile profile(OnePageProfile wanted, UserErrors errors) {
        return new OnePageProfile(
                sentences("profile.appreciated", wanted.appreciated(), errors),
                sentences("profile.matters", wanted.matters(), errors),
                sentences("profile.support", wanted.support(), errors));
    }

    private static List<String> sentences(String field, List<String> wanted, UserErrors errors) {
        var kept = new ArrayList<String>();
        var size = fits(field, wanted, errors) ? wanted.size() : 0;
        for (var i = 0; i < size; i++) {
            kept.add(errors.paragraphs(field + "." + i, wanted.get(i), LONGEST_TEXT));
        }
        return kept;
    }

    static List<String> languages(List<String> wanted, UserErrors errors) {
        var kept = new ArrayList<String>();
        var size = fits("languages", wanted, errors) ? wanted.size() : 0;
        for (var i = 0; i < size; i++) {
            var code = wanted.get(i).strip().toLowerCase(Locale.ROOT);
            errors.check(
                    LANGUAGES.contains(code),
                    UserErrorCode.MALFORMED,
                    "A language is a code of two letters, such as en for English or pl for Polish.",
                    "languages",
                    String.valueOf(i));
            kept.add(code);
        }
        return kept.stream().distinct().toList();
    }

    /** Whether a list has room; one that has not is refused as a whole and not looked at further. */
    static boolean fits(String field, List<?> wanted, UserErrors errors) {
        if (wanted.size() > LONGEST_LIST) {
            errors.atMost(field, wanted, LONGEST_LIST);
        }
        return wanted.size() <= LONGEST_LIST;
    }

    /** The part of a text that may be left out, such as a postcode. */
    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}

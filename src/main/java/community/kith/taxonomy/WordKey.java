package community.kith.taxonomy;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two ways to write the same words have in common: no capitals, accents or hyphens, and one instead of many. */
final class WordKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}+]+");

    private WordKey() {}

    /** Empty where there are no words. */
    static String of(String written) {
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        var joined = APOSTROPHES.matcher(plain.replace("&", " and ")).replaceAll("");
        return Arrays.stream(OTHER_SIGNS.split(joined.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(WordKey::singular)
                .collect(joining(" "));
    }

    /** Good enough to compare with: both sides go through it, so it need not be English. */
    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.matches(".*(ss|us|is)")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (word.matches(".*(ch|sh|x|ss|o)es") ? 2 : 1));
    }
}

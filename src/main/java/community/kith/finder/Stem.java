package community.kith.finder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What forms of an English word have in common: "knit" of "knitting" and "knitters". Both what is typed and what is written in the
 * directory go through it, so that it need not be a word itself.
 */
final class Stem {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’`](?:s\\b)?");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern DOUBLED = Pattern.compile("([bdgmnprt])\\1$");
    private static final List<String> ENDINGS = List.of("ing", "ers", "er", "ed");
    private static final int LEAST = 3;

    private Stem() {}

    /** The words of a text without capitals, accents and signs. */
    static List<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(OTHER_SIGNS.split(POSSESSIVE.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The stem of a word that {@link #words} gave. */
    static String of(String word) {
        var one = singular(word);
        for (var ending : ENDINGS) {
            var rest = one.length() - ending.length();
            if (rest >= LEAST
                    && one.endsWith(ending)
                    && VOWEL.matcher(one.substring(0, rest)).find()) {
                one = DOUBLED.matcher(one.substring(0, rest)).replaceFirst("$1");
                break;
            }
        }
        if (one.length() > LEAST && one.endsWith("e")) {
            return one.substring(0, one.length() - 1);
        }
        return one.length() > LEAST && one.endsWith("y") ? one.substring(0, one.length() - 1) + "i" : one;
    }

    private static String singular(String word) {
        if (word.length() <= LEAST || !word.endsWith("s") || word.matches(".*(ss|us|is)")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > LEAST + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (word.matches(".*(ch|sh|x|ss)es") ? 2 : 1));
    }
}

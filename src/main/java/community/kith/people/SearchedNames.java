package community.kith.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a search for a name. */
final class SearchedNames {

    private static final int MOST_WORDS = 10;

    /** No name has a word that is longer; the database would try each letter of it on each name. */
    private static final int LONGEST_WORD = 100;

    /** Letters that look like another one with a mark, and are none to Unicode. */
    private static final List<String> ALIKE = List.of("lł", "oø", "dđð", "'’");

    private SearchedNames() {}

    /** The words; signs mean nothing but inside a word, as in O'Neil. */
    static List<String> words(String search) {
        return Stream.of(search.split("[^\\p{L}\\p{M}\\p{N}'’.]+"))
                .map(word -> word.replaceAll("^['’.]+|['’.]+$", ""))
                .filter(word -> !word.isEmpty())
                .map(SearchedNames::beginning)
                .limit(MOST_WORDS)
                .toList();
    }

    private static String beginning(String word) {
        var letters = word.codePointCount(0, word.length());
        return letters <= LONGEST_WORD ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
    }

    /**
     * A pattern for each word that a name must match, when its letters stand apart from their marks. A search without any word
     * matches nobody.
     */
    static List<String> patterns(String search) {
        var patterns = words(search).stream().map(SearchedNames::pattern).toList();
        return patterns.isEmpty() ? List.of("(?!)") : patterns;
    }

    private static String pattern(String word) {
        var letters = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                .forEach(
                        sign -> letters.append(letter(Character.toString(sign))).append("\\p{M}*"));
        return "(?isu)(.*[^\\p{L}\\p{M}\\p{N}])?" + letters + ".*";
    }

    private static String letter(String sign) {
        return ALIKE.stream()
                .filter(alike -> alike.contains(sign.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(alike -> "[" + alike + "]")
                .orElseGet(() -> Pattern.quote(sign));
    }
}

package community.kith.graph;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a person typed into a search field, for a full-text index. Only letters and figures go on, so nothing that is typed is ever
 * read as a sign of the index's own language.
 */
public final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{N}\\p{M}]*)*");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 60;

    private SearchWords() {}

    /** Finds what has, for each of the words, a word that begins so; empty where nothing was typed that can be looked for. */
    public static Optional<String> query(String typed) {
        var query = WORD.matcher(typed.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                // "men's" is one word in the index, and people type it in three ways.
                .map(word -> word.split("['’]", 2)[0])
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> "+" + word + "*")
                .collect(joining(" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }
}

package community.kith.directory.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with columns in braces, such as "Part of {Parent}.", that is said only where all of them hold something. */
public final class Sentence {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    private Sentence() {}

    /** The columns that it names. */
    public static List<String> columns(String sentence) {
        return COLUMN.matcher(sentence).results().map(found -> found.group(1)).toList();
    }

    /** The sentence with what stands in its columns; empty where one of them holds nothing. */
    public static Optional<String> filled(String sentence, UnaryOperator<String> cell) {
        if (columns(sentence).stream().anyMatch(column -> cell.apply(column).isEmpty())) {
            return Optional.empty();
        }
        var filled = COLUMN.matcher(sentence)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(cell.apply(found.group(1))));
        return Optional.of(filled.replaceAll("[.!?]\\s*\\.$", "."));
    }
}

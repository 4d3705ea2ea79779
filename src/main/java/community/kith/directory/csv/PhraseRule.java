package community.kith.directory.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What words inside a text stand for, such as "choir" in a name. Words are found whole, whatever their capitals and the signs
 * between them.
 *
 * @param columns the columns that are searched
 * @param words what each word, or words in a row, stands for; those of the first in the table come first
 */
record PhraseRule(Gives gives, List<String> columns, Map<String, List<String>> words) {

    PhraseRule {
        columns = List.copyOf(columns);
        words = new LinkedHashMap<>(words);
    }

    /** What the words of the row stand for, in the order of the table. */
    Stream<String> meanings(CsvRow row) {
        var text = plain(columns.stream().map(row::cell).collect(Collectors.joining("\n")));
        return words.entrySet().stream()
                .filter(entry -> text.contains(plain(entry.getKey())))
                .flatMap(entry -> entry.getValue().stream());
    }

    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}

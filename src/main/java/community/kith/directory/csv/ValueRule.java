package community.kith.directory.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column stand for.
 *
 * @param separators the characters between the values of a list; none when the column holds one value
 * @param words what each value stands for, whatever its capitals; an empty list for a value that stands for nothing here
 */
record ValueRule(
        Gives gives,
        String column,
        @Nullable String separators,
        @Nullable Map<String, List<String>> words) {

    ValueRule {
        var lower = new TreeMap<String, List<String>>();
        if (words != null) {
            words.forEach((value, meaning) -> lower.put(value.toLowerCase(Locale.ROOT), List.copyOf(meaning)));
        }
        words = lower;
    }

    /** The values in a cell, in order, each once. */
    List<String> values(String cell) {
        return split(cell, separators);
    }

    /** What a value stands for by the table; null when it is not in the table. */
    @Nullable
    List<String> meaning(String value) {
        return words == null ? null : words.get(value.toLowerCase(Locale.ROOT));
    }

    static List<String> split(String cell, @Nullable String separators) {
        var values = new ArrayList<String>();
        var start = 0;
        for (var at = 0; at <= cell.length(); at++) {
            if (at == cell.length() || (separators != null && separators.indexOf(cell.charAt(at)) >= 0)) {
                values.add(cell.substring(start, at).strip());
                start = at + 1;
            }
        }
        return Stream.of(values.toArray(String[]::new))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}

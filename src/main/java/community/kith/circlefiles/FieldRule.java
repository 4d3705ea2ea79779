package community.kith.circlefiles;

import community.kith.directory.csv.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a field stands: in a column, in several that are looked at in turn, or in a text around columns. What none of
 * them says is not known.
 *
 * @param column the column that it stands in
 * @param words what the words of the column mean; without them the column has the value itself
 * @param before the column has a number of years before this one
 * @param when columns that are looked at in turn
 * @param prefix the beginning of the names of columns that say true for what the rest of their names says
 * @param otherwise a text with columns in braces, where nothing else says anything
 */
record FieldRule(
        @Nullable String column,
        @Nullable Map<String, String> words,
        @Nullable Integer before,
        @Nullable List<When> when,
        @Nullable String prefix,
        @Nullable String otherwise) {

    FieldRule {
        words = words == null ? Map.of() : new LinkedHashMap<>(words);
        when = when == null ? List.of() : List.copyOf(when);
    }

    /**
     * What it means that a column has a value.
     *
     * @param is any of these, whatever the capitals
     * @param means the value of the field then
     */
    record When(String column, List<String> is, String means) {

        When {
            is = List.copyOf(is);
        }

        boolean holds(String cell) {
            return is.stream().anyMatch(cell::equalsIgnoreCase);
        }
    }

    Map<String, String> meanings() {
        return words == null ? Map.of() : words;
    }

    List<When> whens() {
        return when == null ? List.of() : when;
    }

    /** The columns that the file must have for it. */
    List<String> columns() {
        var columns = new ArrayList<String>();
        if (column != null) {
            columns.add(column);
        }
        whens().forEach(each -> columns.add(each.column()));
        if (otherwise != null) {
            columns.addAll(Sentence.columns(otherwise));
        }
        return columns;
    }

    /** What a report calls the field. */
    String about() {
        return column == null && prefix != null ? prefix : columns().getFirst();
    }

    /** Every value that it can give, as far as the mapping itself says them. */
    List<String> values() {
        var values = new ArrayList<>(meanings().values());
        whens().forEach(each -> values.add(each.means()));
        return values;
    }
}

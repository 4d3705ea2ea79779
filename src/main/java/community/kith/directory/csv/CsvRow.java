package community.kith.directory.csv;

import community.kith.directory.reading.Characters;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A record of a CSV file.
 *
 * @param line the line of the file in which it begins, as an editor counts them
 * @param positions where each column stands, by its name in small letters
 */
public record CsvRow(int line, Map<String, Integer> positions, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** What stands in the column, without spaces around it; empty for nothing. */
    public String cell(String column) {
        var position = positions.get(name(column));
        return position == null || position >= cells.size() ? "" : Characters.clean(cells.get(position));
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether something stands beyond the last column: a comma or quotation mark is wrong somewhere before. */
    public boolean isTooLong() {
        return cells.stream().skip(positions.size()).anyMatch(cell -> !cell.isBlank());
    }

    /** How a column is found: capitals and spaces around it make no difference. */
    public static String name(String column) {
        return Characters.clean(column).toLowerCase(Locale.ROOT);
    }
}

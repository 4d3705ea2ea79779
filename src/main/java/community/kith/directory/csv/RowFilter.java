package community.kith.directory.csv;

import community.kith.directory.reading.Unreadable;

/** Chooses the rows in which a column has a value, such as {@code area_name:Wigan}; capitals make no difference. */
record RowFilter(String column, String value) {

    static RowFilter of(Mapping mapping, String written) {
        var column = mapping.filter();
        if (column == null) {
            throw new Unreadable("filter", "The mapping names no column to choose rows by. Leave the filter out.");
        }
        var at = written.indexOf(':');
        if (at < 0
                || !plain(written.substring(0, at)).equals(plain(column))
                || written.substring(at + 1).isBlank()) {
            throw new Unreadable(
                    "filter", "Write the filter as %s:Wigan, with the value that you want.".formatted(column));
        }
        return new RowFilter(column, written.substring(at + 1).strip());
    }

    boolean matches(CsvRow row) {
        return row.cell(column).equalsIgnoreCase(value);
    }

    private static String plain(String column) {
        return CsvRow.name(column).replace('_', ' ');
    }

    String inWords() {
        return column + ":" + value;
    }
}

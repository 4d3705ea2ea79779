package community.kith.circlefiles;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV of RFC 4180. A cell that a spreadsheet would calculate with gets an apostrophe before it, as Network Canvas does, so that
 * a name does nothing on somebody's machine.
 */
final class CsvTable {

    private static final Pattern CALCULATED = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private final StringBuilder text = new StringBuilder();

    CsvTable(Collection<String> header) {
        row(header.toArray());
    }

    /** Adds a row; what is {@code null} is not known, and stays empty. */
    void row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        var plain = value == null ? "" : value.toString();
        var safe = CALCULATED.matcher(plain).matches() ? "'" + plain : plain;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

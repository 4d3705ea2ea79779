package community.kith.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * How far an import is.
 *
 * @param rows how many rows it has said
 */
record Progress(Counts counts, int rows) {

    /** Most rows that are kept of one import; the last of them says that there are more. */
    static final int MOST_ROWS = 10_000;

    static final Progress START = new Progress(Counts.NONE, 0);

    /** As many of the rows as there is room for. */
    List<ImportRow> room(List<ImportRow> more) {
        var left = MOST_ROWS - rows;
        if (more.size() < left) {
            return more;
        }
        if (left <= 0) {
            return List.of();
        }
        var kept = new ArrayList<>(more.subList(0, left - 1));
        kept.add(full(more.get(left - 1)));
        return List.copyOf(kept);
    }

    private static ImportRow full(ImportRow row) {
        return new ImportRow(
                row.file(),
                row.row(),
                null,
                row.verdict(),
                null,
                "Only the first %,d rows of an import are kept. From here on there are more that are not listed; the numbers above count all."
                        .formatted(MOST_ROWS - 1));
    }
}

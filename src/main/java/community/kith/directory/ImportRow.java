package community.kith.directory;

import org.jspecify.annotations.Nullable;

/**
 * What an import has to say about a record.
 *
 * @param file which of several files it is about; null where there is one only
 * @param row the line of a CSV file or the position in a JSON file, counted from 1; 0 for what is no longer in the file
 * @param field the column or field, if it is about one
 */
public record ImportRow(
        @Nullable String file,
        int row,
        @Nullable String sourceId,
        RowVerdict verdict,
        @Nullable String field,
        String message) {}

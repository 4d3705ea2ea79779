package community.kith.directory.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of one record of a file: the record, or nothing when it cannot be taken, and what is wrong with it.
 *
 * @param row where in the file: the first line of a CSV record, or the position in a JSON file, counted from 1
 * @param sourceId the record's id at the source; null when it has none
 * @param record what can be taken; null when the record is refused
 */
public record Entry<T>(
        int row, @Nullable String sourceId, @Nullable T record, List<Finding> findings) {

    public Entry {
        findings = List.copyOf(findings);
        if (record == null && findings.isEmpty()) {
            throw new IllegalArgumentException("A refused record says why, row " + row);
        }
    }

    /** A record that can be taken, with what could not be used of it. */
    public static <T> Entry<T> taken(int row, String sourceId, T record, List<Finding> findings) {
        return new Entry<>(row, sourceId, record, findings);
    }

    /** A record that cannot be taken; the first finding is the reason. */
    public static <T> Entry<T> refused(int row, @Nullable String sourceId, List<Finding> findings) {
        return new Entry<>(row, sourceId, null, findings);
    }

    /** What can be taken, if anything. */
    public Optional<T> content() {
        return Optional.ofNullable(record);
    }

    /** All findings as one, under the first one's field. */
    public Finding reason() {
        var sentences = findings.stream().map(Finding::message).distinct().collect(Collectors.joining(" "));
        return new Finding(findings.getFirst().field(), sentences);
    }
}

package community.kith.directory.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something about a record that a person who keeps the directory can put right.
 *
 * @param field the column or field as the source calls it; null when it is about the whole record
 * @param message what is wrong and what becomes of it, in plain words
 */
public record Finding(@Nullable String field, String message) {

    /** The column or field, if it is about one. */
    public Optional<String> about() {
        return Optional.ofNullable(field);
    }
}

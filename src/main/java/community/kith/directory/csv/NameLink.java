package community.kith.directory.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds names of other records of the same directory.
 *
 * @param separators the characters between several names
 * @param ignore what stands there and is no name, such as "Online"
 */
record NameLink(
        String column,
        @Nullable String separators,
        @Nullable List<String> ignore) {

    NameLink {
        ignore = ignore == null ? List.of() : List.copyOf(ignore);
    }

    /** The names in a cell. */
    List<String> names(String cell) {
        return ValueRule.split(cell, separators).stream()
                .filter(name -> ignore == null || ignore.stream().noneMatch(name::equalsIgnoreCase))
                .toList();
    }
}

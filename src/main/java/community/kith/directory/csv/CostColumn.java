package community.kith.directory.csv;

import java.util.List;

/**
 * A column that says whether something is free.
 *
 * @param free the values that mean that it is
 * @param otherwise what it costs in words where it is not, such as "There is a charge."
 */
record CostColumn(String column, List<String> free, String otherwise) {

    CostColumn {
        free = List.copyOf(free);
    }

    boolean isFree(String cell) {
        return free.stream().anyMatch(cell::equalsIgnoreCase);
    }
}

package community.kith.imagined;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node or relationship of an imagined community.
 *
 * @param from the id of the node that owns this one, or from which the relationship goes; empty for a node that nobody owns
 * @param to the id of the node to which the relationship goes; empty for a node
 * @param values in the order of the table's columns; {@code null} is not known
 */
record Line(String from, String to, List<@Nullable Object> values) {

    Line {
        values = Collections.unmodifiableList(values);
    }

    static Line thing(@Nullable Object... values) {
        return new Line("", "", Arrays.asList(values));
    }

    static Line owned(String owner, @Nullable Object... values) {
        return new Line(owner, "", Arrays.asList(values));
    }

    static Line join(String from, String to, @Nullable Object... values) {
        return new Line(from, to, Arrays.asList(values));
    }
}

package community.kith.circlefiles;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of one of the files mean.
 *
 * @param id the columns that together are somebody's id; not in the file of ties
 * @param ego the columns that together are the id of whose circle it is; not in the file of egos
 * @param from the columns that together are the id of one end of a tie
 * @param to likewise of the other end
 * @param optional columns that may be missing
 * @param leaveOut rows that say nothing: a column with its values
 */
record FileMapping(
        @Nullable List<String> id,
        @Nullable List<String> ego,
        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable Map<String, FieldRule> fields,
        @Nullable List<String> optional,
        @Nullable Map<String, List<String>> leaveOut) {

    FileMapping {
        id = copy(id);
        ego = copy(ego);
        from = copy(from);
        to = copy(to);
        fields = fields == null ? Map.of() : new TreeMap<>(fields);
        optional = copy(optional);
        leaveOut = leaveOut == null ? Map.of() : new TreeMap<>(leaveOut);
    }

    List<String> idColumns() {
        return copy(id);
    }

    List<String> egoColumns() {
        return copy(ego);
    }

    List<String> fromColumns() {
        return copy(from);
    }

    List<String> toColumns() {
        return copy(to);
    }

    Map<String, FieldRule> rules() {
        return fields == null ? Map.of() : fields;
    }

    Map<String, List<String>> leftOut() {
        return leaveOut == null ? Map.of() : leaveOut;
    }

    /** The columns that the file must have, in the order of the mapping. */
    Set<String> required() {
        var needed = new LinkedHashSet<String>();
        List.of(idColumns(), egoColumns(), fromColumns(), toColumns()).forEach(needed::addAll);
        rules().values().forEach(rule -> needed.addAll(rule.columns()));
        needed.addAll(leftOut().keySet());
        needed.removeAll(copy(optional));
        return needed;
    }

    private static List<String> copy(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}

package community.kith.finder;

import community.kith.graph.Point;
import community.kith.paging.Edge;
import community.kith.paging.Page;
import community.kith.paging.PageInfo;
import community.kith.refusals.UserError;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What was found: a page of it, what could be chosen next, or what was wrong with the question.
 *
 * @param readAs words that are written nowhere nearby, each with what it was read as
 * @param nearestOnly whether there was more within reach than one search looks at
 * @param start from where it was looked for; nothing where the question was wrong
 */
record Finds(
        Page<Found> page,
        List<Facet> facets,
        List<ReadAs> readAs,
        boolean nearestOnly,
        @Nullable Point start,
        List<UserError> userErrors) {

    /** A word and what it was read as. */
    record ReadAs(String typed, String meant) {}

    Finds {
        facets = List.copyOf(facets);
        readAs = List.copyOf(readAs);
        userErrors = List.copyOf(userErrors);
    }

    static Finds refused(List<UserError> errors) {
        return new Finds(
                new Page<>(List.of(), 0, false, OptionalLong.of(0)), List.of(), List.of(), false, null, errors);
    }

    static List<ReadAs> readAs(Map<String, String> words) {
        return words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new ReadAs(each.getKey(), each.getValue()))
                .toList();
    }

    public List<Found> nodes() {
        return page.nodes();
    }

    public List<Edge<Found>> edges() {
        return page.edges();
    }

    public PageInfo pageInfo() {
        return page.pageInfo();
    }

    public OptionalLong totalCount() {
        return page.totalCount();
    }
}

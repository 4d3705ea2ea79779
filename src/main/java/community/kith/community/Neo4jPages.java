package community.kith.community;

import community.kith.graph.Graph;
import community.kith.graph.SearchWords;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Pages by name: the ids first, in the order of an index, then the nodes of those few. */
final class Neo4jPages {

    private Neo4jPages() {}

    /** All by name, or those in which a full-text index finds the words. */
    static <I, T> Page<T> page(
            Graph.Statement byName,
            Graph.Statement byWords,
            Optional<String> search,
            PageRequest page,
            Function<String, I> id,
            Function<Collection<I>, Map<I, T>> byIds) {
        var typed = search.filter(words -> !words.isBlank());
        var query = typed.flatMap(SearchWords::query);
        if (typed.isPresent() && query.isEmpty()) {
            return page.page(List.of());
        }
        var statement = query.map(words -> byWords.with("words", words)).orElse(byName);
        return page(statement, page, id, byIds);
    }

    /** Whatever the statement finds. */
    static <I, T> Page<T> page(
            Graph.Statement statement,
            PageRequest page,
            Function<String, I> id,
            Function<Collection<I>, Map<I, T>> byIds) {
        var ids =
                statement.with("skip", page.skip()).with("limit", page.probe()).list(row -> id.apply(row.string("id")));
        var found = byIds.apply(ids);
        return page.page(ids.stream()
                .flatMap(each -> Optional.ofNullable(found.get(each)).stream())
                .toList());
    }
}

package community.kith.taxonomy;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.graph.SearchWords;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The interests in the graph, to be read. */
@Repository
@Transactional(readOnly = true)
class Neo4jInterests implements Taxonomy {

    private static final String INTEREST_IDS = "interestIds";

    private final Graph.Statement byName;
    private final Graph.Statement byWords;
    private final Graph.Statement byIds;
    private final Graph.Statement all;
    private final Graph.Statement broader;
    private final Graph.Statement narrower;
    private final Graph.Statement version;

    Neo4jInterests(Graph graph) {
        this.byName = graph.statement("taxonomy/interests-by-name");
        this.byWords = graph.statement("taxonomy/interests-by-words");
        this.byIds = graph.statement("taxonomy/interests-by-ids");
        this.all = graph.statement("taxonomy/interests-all");
        this.broader = graph.statement("taxonomy/interests-broader");
        this.narrower = graph.statement("taxonomy/interests-narrower");
        this.version = graph.statement("taxonomy/interests-version");
    }

    @Override
    @Reading
    public Page<Interest> page(Optional<String> search, PageRequest page) {
        var typed = search.filter(words -> !words.isBlank());
        var query = typed.flatMap(SearchWords::query);
        if (typed.isPresent() && query.isEmpty()) {
            return page.page(List.of());
        }
        return page.page(query.map(words -> byWords.with("words", words))
                .orElse(byName)
                .with("skip", page.skip())
                .with("limit", page.probe())
                .list(Neo4jInterests::interest));
    }

    @Override
    @Reading
    public Map<InterestId, Interest> byIds(Collection<InterestId> ids) {
        var found = new LinkedHashMap<InterestId, Interest>();
        if (!ids.isEmpty()) {
            byIds.with(INTEREST_IDS, values(ids))
                    .list(Neo4jInterests::interest)
                    .forEach(interest -> found.put(interest.id(), interest));
        }
        return found;
    }

    @Override
    @Reading
    public List<Interest> all() {
        return all.list(Neo4jInterests::interest);
    }

    @Override
    @Reading
    public String version() {
        return version.one(row -> row.optionalString("version").orElse("") + "/" + row.integer("count"))
                .orElseThrow();
    }

    @Override
    public Map<InterestId, List<Interest>> broader(Collection<InterestId> ids) {
        return around(broader, ids);
    }

    @Override
    public Map<InterestId, List<Interest>> narrower(Collection<InterestId> ids) {
        return around(narrower, ids);
    }

    private static Map<InterestId, List<Interest>> around(Graph.Statement statement, Collection<InterestId> ids) {
        var found = new LinkedHashMap<InterestId, List<Interest>>();
        ids.forEach(id -> found.put(id, List.of()));
        statement
                .with(INTEREST_IDS, values(ids))
                .list(row -> Map.entry(new InterestId(row.string("ofId")), interest(row)))
                .forEach(entry -> found.merge(entry.getKey(), List.of(entry.getValue()), Neo4jInterests::both));
        return found;
    }

    private static List<Interest> both(List<Interest> some, List<Interest> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> values(Collection<InterestId> ids) {
        return ids.stream().map(InterestId::value).distinct().toList();
    }

    private static Interest interest(Row row) {
        return new Interest(
                new InterestId(row.string("id")), row.string("name"), row.strings("otherWords"), row.string("source"));
    }
}

package community.kith.directory;

import community.kith.community.SourceKey;
import community.kith.graph.Graph;
import community.kith.graph.Graph.Statement;
import community.kith.graph.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class Neo4jKnownNames implements KnownNames {

    private static final int MOST = 1_000_000;

    private final Statement organisations;
    private final Statement places;
    private final Statement groups;
    private final Statement scope;
    private final Statement keepScope;

    Neo4jKnownNames(Graph graph) {
        organisations = graph.statement("directory/organisations-of-source");
        places = graph.statement("directory/places-of-source");
        groups = graph.statement("directory/groups-of-source");
        scope = graph.statement("directory/scope");
        keepScope = graph.statement("directory/keep-scope");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> of(RecordSort sort, String source) {
        var names = new LinkedHashMap<String, String>();
        statement(sort)
                .with("prefix", prefix(source))
                .with("limit", MOST)
                .list(row -> Map.entry(row.string("sourceId"), row.string("name")))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    @Override
    @Reading
    public Set<String> scope(String source, RecordSort sort, String filter) {
        return scope.with("key", key(source, sort, filter))
                .one(row -> Set.copyOf(row.strings("sourceIds")))
                .orElse(Set.of());
    }

    @Override
    public void keepScope(String source, RecordSort sort, String filter, Set<String> sourceIds) {
        keepScope
                .with("key", key(source, sort, filter))
                .with("sourceIds", new TreeSet<>(sourceIds))
                .run();
    }

    private Statement statement(RecordSort sort) {
        return switch (sort) {
            case ORGANISATION -> organisations;
            case PLACE -> places;
            case GROUP -> groups;
        };
    }

    private static String key(String source, RecordSort sort, String filter) {
        return prefix(source) + sort + " :: " + filter;
    }

    private static String prefix(String source) {
        var any = new SourceKey(source, "1").text();
        return any.substring(0, any.length() - 1);
    }
}

package community.kith.taxonomy;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The needs in the graph, read once: only a migration changes them, and that is before the service answers. */
@Repository
class Neo4jNeeds implements Needs {

    private final Graph.Statement needs;
    private volatile List<Need> read = List.of();

    Neo4jNeeds(Graph graph) {
        this.needs = graph.statement("taxonomy/needs");
    }

    @Override
    @Reading
    public List<Need> all() {
        if (read.isEmpty()) {
            read = needs.list(Neo4jNeeds::need);
        }
        return read;
    }

    private static Need need(Row row) {
        return new Need(
                new NeedId(row.string("id")), row.string("name"), row.string("description"), row.truth("metByCompany"));
    }
}

package community.kith.taxonomy;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Assistive technology in the graph, read once: only a migration changes it, and that is before the service answers. */
@Repository
class Neo4jAssistiveTechnologies implements AssistiveTechnologies {

    private final Graph.Statement technologies;
    private final Needs needs;
    private volatile List<AssistiveTechnology> read = List.of();

    Neo4jAssistiveTechnologies(Graph graph, Needs needs) {
        this.technologies = graph.statement("taxonomy/assistive-technologies");
        this.needs = needs;
    }

    @Override
    @Reading
    public List<AssistiveTechnology> all() {
        if (read.isEmpty()) {
            var all = needs.all();
            read = technologies.list(row -> technology(row, all));
        }
        return read;
    }

    private static AssistiveTechnology technology(Row row, List<Need> needs) {
        var ids = row.strings("needIds");
        return new AssistiveTechnology(
                new TechnologyId(row.string("id")),
                row.string("name"),
                row.string("description"),
                needs.stream().filter(need -> ids.contains(need.id().value())).toList(),
                row.optionalInteger("costPence").stream().boxed().findFirst().orElse(null));
    }
}

package community.kith.taxonomy;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Assistive technology in the graph. */
@Repository
class Neo4jAssistiveTechnologies implements AssistiveTechnologies {

    private final Graph.Statement technologies;
    private final Needs needs;

    Neo4jAssistiveTechnologies(Graph graph, Needs needs) {
        this.technologies = graph.statement("taxonomy/assistive-technologies");
        this.needs = needs;
    }

    @Override
    @Reading
    public List<AssistiveTechnology> all() {
        return technologies.list(this::technology);
    }

    private AssistiveTechnology technology(Row row) {
        return new AssistiveTechnology(
                new TechnologyId(row.string("id")),
                row.string("name"),
                row.string("description"),
                needs.byIds(row.strings("needIds").stream().map(NeedId::new).toList()),
                row.optionalInteger("costPence").stream().boxed().findFirst().orElse(null));
    }
}

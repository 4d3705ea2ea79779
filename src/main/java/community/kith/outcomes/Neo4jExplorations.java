package community.kith.outcomes;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The history of exploring in the graph. */
@Component
class Neo4jExplorations implements ExplorationRecords {

    private final Graph.Statement of;
    private final Graph.Statement record;
    private final Graph.Statement remove;

    Neo4jExplorations(Graph graph) {
        of = graph.statement("outcomes/explorations");
        record = graph.statement("outcomes/record-exploration");
        remove = graph.statement("outcomes/remove-exploration");
    }

    @Override
    public Map<OutcomeId, Explored> of(Collection<OutcomeId> outcomes) {
        var found = of
                .with("outcomeIds", outcomes.stream().map(OutcomeId::value).toList())
                .list(row -> Map.entry(
                        new OutcomeId(row.string("outcomeId")),
                        new Explored(row.rows("explorations", Neo4jExplorations::exploration))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return outcomes.stream()
                .distinct()
                .collect(toMap(Function.identity(), id -> found.getOrDefault(id, Explored.NOTHING)));
    }

    @Override
    public void add(OutcomeId outcome, Exploration exploration) {
        record.with("outcomeId", outcome.value())
                .with("id", exploration.id().value())
                .with("step", exploration.step())
                .with("state", exploration.state())
                .with("on", exploration.on())
                .with("words", exploration.words())
                .with("recordedAt", exploration.recordedAt().atZone(ZoneOffset.UTC))
                .with(
                        "presentIds",
                        exploration.present().stream().map(PersonId::value).toList())
                .run();
    }

    @Override
    public boolean remove(ExplorationId id) {
        return remove.with("id", id.value()).one(row -> row.string("id")).isPresent();
    }

    private static Exploration exploration(Row row) {
        return new Exploration(
                new ExplorationId(row.string("id")),
                row.constant("step", Step.class),
                row.constant("state", ExplorationState.class),
                row.date("on"),
                row.strings("presentIds").stream().map(PersonId::new).toList(),
                row.optionalString("words").orElse(null),
                row.moment("recordedAt"));
    }
}

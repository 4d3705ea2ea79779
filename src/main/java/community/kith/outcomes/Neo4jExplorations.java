package community.kith.outcomes;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import community.kith.subjects.SubjectRows;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history of exploring in the graph. */
@Component
class Neo4jExplorations implements ExplorationRecords {

    private final Graph.Statement of;
    private final Graph.Statement record;
    private final Graph.Statement remove;
    private final Graph.Statement review;
    private final Graph.Statement removeReview;

    Neo4jExplorations(Graph graph) {
        of = graph.statement("outcomes/explorations");
        record = graph.statement("outcomes/record-explorations");
        remove = graph.statement("outcomes/remove-exploration");
        review = graph.statement("outcomes/record-review");
        removeReview = graph.statement("outcomes/remove-review");
    }

    @Override
    public Map<OutcomeId, Explored> of(Collection<OutcomeId> outcomes) {
        var found = of
                .with("outcomeIds", outcomes.stream().map(OutcomeId::value).toList())
                .list(row -> Map.entry(
                        new OutcomeId(row.string("outcomeId")),
                        new Explored(
                                row.rows("explorations", Neo4jExplorations::exploration),
                                row.rows("reviews", Neo4jExplorations::review))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return outcomes.stream()
                .distinct()
                .collect(toMap(Function.identity(), id -> found.getOrDefault(id, Explored.NOTHING)));
    }

    @Override
    public void add(OutcomeId outcome, List<Exploration> explorations) {
        record.with("outcomeId", outcome.value())
                .with(
                        "explorations",
                        explorations.stream().map(Neo4jExplorations::written).toList())
                .run();
    }

    @Override
    public void add(OutcomeId outcome, Review added) {
        review.with("outcomeId", outcome.value())
                .with("id", added.id().value())
                .with("on", added.on())
                .with("words", added.words())
                .with("lookAgainOn", added.lookAgainOn())
                .with("recordedAt", added.recordedAt().atZone(ZoneOffset.UTC))
                .with(
                        "presentIds",
                        added.present().stream().map(PersonId::value).toList())
                .run();
    }

    @Override
    public boolean remove(ReviewId id, LocalDate lookAgainBefore, List<ExplorationId> answers) {
        return removeReview
                .with("id", id.value())
                .with("lookAgainBefore", lookAgainBefore)
                .with(
                        "explorationIds",
                        answers.stream().map(ExplorationId::value).toList())
                .one(row -> row.string("id"))
                .isPresent();
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
                SubjectRows.of(row, "about"),
                row.optionalDate("askAgainOn").orElse(null),
                row.moment("recordedAt"));
    }

    private static Review review(Row row) {
        return new Review(
                new ReviewId(row.string("id")),
                row.date("on"),
                row.strings("presentIds").stream().map(PersonId::new).toList(),
                row.optionalString("words").orElse(null),
                row.date("lookAgainOn"),
                row.moment("recordedAt"));
    }

    private static Map<String, @Nullable Object> written(Exploration exploration) {
        var record = new HashMap<String, @Nullable Object>();
        record.put("id", exploration.id().value());
        record.put("step", exploration.step().name());
        record.put("state", exploration.state().name());
        record.put("on", exploration.on());
        record.put("words", exploration.words());
        record.put("askAgainOn", exploration.askAgainOn());
        record.put("recordedAt", exploration.recordedAt().atZone(ZoneOffset.UTC));
        record.put(
                "presentIds",
                exploration.present().stream().map(PersonId::value).toList());
        record.put("about", SubjectRows.parameter(exploration.about()));
        return record;
    }
}

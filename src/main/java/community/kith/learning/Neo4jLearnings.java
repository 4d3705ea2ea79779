package community.kith.learning;

import static java.util.stream.Collectors.groupingBy;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Step;
import community.kith.people.PersonId;
import community.kith.subjects.SubjectRows;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The learning logs in the graph. */
@Component
class Neo4jLearnings implements LearningRecords {

    private final Graph.Statement ofPeople;
    private final Graph.Statement ofOutcomes;
    private final Graph.Statement record;
    private final Graph.Statement remove;
    private final Clock clock;

    Neo4jLearnings(Graph graph, Clock clock) {
        ofPeople = graph.statement("learning/of-people");
        ofOutcomes = graph.statement("learning/of-outcomes");
        record = graph.statement("learning/record");
        remove = graph.statement("learning/remove");
        this.clock = clock;
    }

    @Override
    @Reading
    public Map<PersonId, List<Learning>> ofPeople(Collection<PersonId> people) {
        return ofPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .list(Neo4jLearnings::learning)
                .stream()
                .collect(groupingBy(Learning::personId));
    }

    @Override
    @Reading
    public Map<OutcomeId, List<Learning>> ofOutcomes(Collection<OutcomeId> outcomes) {
        return ofOutcomes
                .with("outcomeIds", outcomes.stream().map(OutcomeId::value).toList())
                .list(Neo4jLearnings::learning)
                .stream()
                .collect(groupingBy(learning -> Objects.requireNonNull(learning.outcomeId())));
    }

    @Override
    public void add(Learning learning) {
        var outcome = learning.outcomeId();
        record.with("personId", learning.personId().value())
                .with("outcomeId", outcome == null ? null : outcome.value())
                .with("id", learning.id().value())
                .with("properties", properties(learning))
                .with(
                        "presentIds",
                        learning.present().stream().map(PersonId::value).toList())
                .with("about", SubjectRows.parameter(learning.about()))
                .run();
    }

    @Override
    public boolean remove(LearningId id) {
        return remove.with("id", id.value()).one(row -> row.string("id")).isPresent();
    }

    private Map<String, @Nullable Object> properties(Learning learning) {
        var answers = learning.answers();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("step", learning.step());
        properties.put("on", learning.on());
        properties.put("came", learning.came());
        properties.put("recordedAt", clock.instant().atZone(ZoneOffset.UTC));
        properties.put("tried", answers.tried());
        properties.put("worked", answers.worked());
        properties.put("didNotWork", answers.didNotWork());
        properties.put("learned", answers.learned());
        properties.put("pleased", answers.pleased());
        properties.put("concerned", answers.concerned());
        properties.put("next", answers.next());
        return properties;
    }

    private static Learning learning(Row found) {
        var row = found.row("learning");
        return new Learning(
                new LearningId(row.string("id")),
                new PersonId(row.string("personId")),
                row.optionalString("outcomeId").map(OutcomeId::new).orElse(null),
                row.optionalConstant("step", Step.class).orElse(null),
                SubjectRows.of(row, "about"),
                row.date("on"),
                row.strings("presentIds").stream().map(PersonId::new).toList(),
                row.constant("came", LearningResult.class),
                new Answers(
                        row.string("tried"),
                        row.optionalString("worked").orElse(null),
                        row.optionalString("didNotWork").orElse(null),
                        row.optionalString("learned").orElse(null),
                        row.optionalString("pleased").orElse(null),
                        row.optionalString("concerned").orElse(null),
                        row.optionalString("next").orElse(null)));
    }
}

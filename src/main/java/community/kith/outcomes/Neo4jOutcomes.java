package community.kith.outcomes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Outcomes in the graph. */
@Component
class Neo4jOutcomes implements OutcomeRecords {

    private final Graph.Statement byIds;
    private final Graph.Statement ofPeople;
    private final Graph.Statement add;
    private final Graph.Statement hold;
    private final Graph.Statement remove;

    Neo4jOutcomes(Graph graph) {
        byIds = graph.statement("outcomes/by-ids");
        ofPeople = graph.statement("outcomes/of-people");
        add = graph.statement("outcomes/add");
        hold = graph.statement("outcomes/hold");
        remove = graph.statement("outcomes/remove");
    }

    @Override
    @Reading
    public Map<OutcomeId, Outcome> byIds(Collection<OutcomeId> ids) {
        return byIds.with("ids", ids.stream().map(OutcomeId::value).toList()).list(Neo4jOutcomes::outcome).stream()
                .collect(toMap(Outcome::id, Function.identity()));
    }

    @Override
    @Reading
    public Map<PersonId, List<Outcome>> ofPeople(Collection<PersonId> people) {
        return ofPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .list(Neo4jOutcomes::outcome)
                .stream()
                .collect(groupingBy(Outcome::personId));
    }

    @Override
    public void add(Outcome outcome) {
        add.with("id", outcome.id().value())
                .with("personId", outcome.personId().value())
                .with("words", outcome.words())
                .with("addedOn", outcome.addedOn())
                .with("lookAgainOn", outcome.lookAgainOn())
                .with("needIds", outcome.needs().stream().map(NeedId::value).toList())
                .with(
                        "interestIds",
                        outcome.interests().stream().map(InterestId::value).toList())
                .run();
    }

    @Override
    public Optional<Outcome> hold(String id) {
        var held = id.isBlank() ? Optional.<String>empty() : hold.with("id", id).one(row -> row.string("id"));
        return held.map(OutcomeId::new).flatMap(this::byId);
    }

    @Override
    public boolean remove(OutcomeId id) {
        return remove.with("id", id.value()).one(row -> row.string("id")).isPresent();
    }

    private static Outcome outcome(Row row) {
        return new Outcome(
                new OutcomeId(row.string("id")),
                new PersonId(row.string("personId")),
                row.string("words"),
                row.date("addedOn"),
                row.date("lookAgainOn"),
                row.strings("needIds").stream().map(NeedId::new).toList(),
                row.strings("interestIds").stream().map(InterestId::new).toList());
    }
}

package community.kith.relationships;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ties as {@code TIE} relationships between people. */
@Component
class Neo4jTies implements Ties {

    private final Graph.Statement ofPeople;
    private final Graph.Statement byId;
    private final Graph.Statement holdPeople;
    private final Graph.Statement standing;
    private final Graph.Statement add;
    private final Graph.Statement save;
    private final Graph.Statement remove;

    Neo4jTies(Graph graph) {
        this.ofPeople = graph.statement("relationships/ties-of-people");
        this.byId = graph.statement("relationships/tie-by-id");
        this.holdPeople = graph.statement("relationships/hold-people");
        this.standing = graph.statement("relationships/circle-standing");
        this.add = graph.statement("relationships/add-tie");
        this.save = graph.statement("relationships/save-tie");
        this.remove = graph.statement("relationships/remove-tie");
    }

    @Override
    @Reading
    public Map<PersonId, List<Tie>> of(Collection<PersonId> people, boolean alsoEnded) {
        return ofPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .with("alsoEnded", alsoEnded)
                .list(TieRow::read)
                .stream()
                .collect(groupingBy(Tie::of));
    }

    @Override
    public Optional<Tie> hold(TieId id) {
        byId(id).ifPresent(tie -> hold(List.of(tie.of(), tie.with())));
        return byId(id); // again: it may have changed while this waited for others
    }

    private Optional<Tie> byId(TieId id) {
        return byId.with("tieId", id.value()).one(TieRow::read);
    }

    @Override
    public Set<PersonId> hold(Collection<PersonId> people) {
        return holdPeople
                .with("personIds", people.stream().map(PersonId::value).sorted().toList())
                .list(row -> new PersonId(row.string("personId")))
                .stream()
                .collect(toUnmodifiableSet());
    }

    @Override
    @Reading
    public CircleStanding standing(PersonId of, Optional<PersonId> with) {
        return standing.with("personId", of.value())
                .with("withId", with.map(PersonId::value).orElse(null))
                .one(row -> new CircleStanding(row.integer("openTies"), row.truth("alreadyIn")))
                .orElse(new CircleStanding(0, false));
    }

    @Override
    public void add(Tie tie) {
        add.with("personId", tie.of().value())
                .with("withId", tie.with().value())
                .with("properties", TieRow.write(tie))
                .run();
    }

    @Override
    public void save(Tie tie) {
        save.with("tieId", tie.id().value())
                .with("properties", TieRow.write(tie))
                .run();
    }

    @Override
    public void remove(TieId id) {
        remove.with("tieId", id.value()).run();
    }
}

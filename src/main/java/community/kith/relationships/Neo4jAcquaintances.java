package community.kith.relationships;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Acquaintances as {@code ACQUAINTED} relationships from the smaller id to the greater. */
@Component
class Neo4jAcquaintances implements Acquaintances {

    private final Graph.Statement inCircles;
    private final Graph.Statement has;
    private final Graph.Statement add;
    private final Graph.Statement remove;

    Neo4jAcquaintances(Graph graph) {
        this.inCircles = graph.statement("relationships/acquaintances");
        this.has = graph.statement("relationships/acquainted");
        this.add = graph.statement("relationships/add-acquaintance");
        this.remove = graph.statement("relationships/remove-acquaintance");
    }

    @Override
    @Reading
    public Map<PersonId, List<Acquaintance>> inCircles(Collection<PersonId> people) {
        return inCircles.with("personIds", people.stream().map(PersonId::value).toList()).list(InCircle::read).stream()
                .collect(groupingBy(InCircle::of, mapping(InCircle::acquaintance, toList())));
    }

    @Override
    @Reading
    public boolean has(PersonId one, PersonId other) {
        return between(has, List.of(one, other)).one(row -> row.truth("known")).orElse(false);
    }

    @Override
    public Acquaintance add(AcquaintanceId id, Acquaintance acquaintance) {
        return between(add, acquaintance.between())
                .with("acquaintanceId", id.value())
                .with("inWords", acquaintance.inWords())
                .one(row -> new Acquaintance(people(row), acquaintance.inWords()))
                .orElseThrow(() -> new IllegalStateException("The two people were held and are gone, for " + id));
    }

    @Override
    public boolean remove(AcquaintanceId id) {
        return remove.with("acquaintanceId", id.value())
                .one(row -> row.string("acquaintanceId"))
                .isPresent();
    }

    private static Graph.Statement between(Graph.Statement statement, List<PersonId> two) {
        var ids = two.stream().map(PersonId::value).sorted().toList();
        return statement.with("lesserId", ids.getFirst()).with("greaterId", ids.getLast());
    }

    private static List<PersonId> people(Row row) {
        return row.strings("between").stream().map(PersonId::new).toList();
    }

    private record InCircle(PersonId of, Acquaintance acquaintance) {

        static InCircle read(Row row) {
            return new InCircle(
                    new PersonId(row.string("ofId")),
                    new Acquaintance(people(row), row.optionalString("inWords").orElse(null)));
        }
    }
}

package community.kith.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import community.kith.teams.TeamRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Standings from teams, circles, agreements and what an account has added or opened. */
@Component
class Neo4jStandings implements Standings {

    /** No id is empty: the person of an account that is nobody in the graph. */
    private static final String NOBODY = "";

    private final Graph.Statement relations;
    private final Graph.Statement whose;
    private final Graph.Statement near;
    private final Clock clock;

    Neo4jStandings(Graph graph, Clock clock) {
        this.relations = graph.statement("access/relations");
        this.whose = graph.statement("access/whose");
        this.near = graph.statement("access/near");
        this.clock = clock;
    }

    @Override
    @Reading
    public Map<PersonId, Relation> to(Caller caller, Collection<PersonId> people) {
        return asked(relations, caller)
                .with("personIds", ids(people))
                .with("now", ZonedDateTime.now(clock))
                .list(row -> Map.entry(person(row, "personId"), relation(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Reading
    public Map<Thing, Owner> whose(Caller caller, Collection<Thing> things) {
        var owners = new HashMap<Thing, Owner>();
        var owned = new ArrayList<Thing>();
        for (var thing : things) {
            if (thing.kind() == Thing.Kind.PERSON) {
                owners.put(thing, new Owner(PersonId.given(thing.id()), false, Set.of()));
            } else {
                owned.add(thing);
            }
        }
        if (!owned.isEmpty()) {
            owners.putAll(owners(caller, owned));
        }
        return owners;
    }

    private Map<Thing, Owner> owners(Caller caller, Collection<Thing> things) {
        var statement = asked(whose, caller);
        for (var kind : EnumSet.complementOf(EnumSet.of(Thing.Kind.PERSON))) {
            statement = statement.with(kind.name(), idsOf(kind, things));
        }
        return statement
                .list(row -> Map.entry(
                        new Thing(row.constant("kind", Thing.Kind.class), row.string("id")),
                        new Owner(
                                row.optionalString("personId")
                                        .map(PersonId::new)
                                        .orElse(null),
                                row.truth("theirs"),
                                roles(row))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Reading
    public Map<PersonId, Set<Near>> near(Collection<PersonId> people) {
        return near
                .with("personIds", ids(people))
                .list(row -> Map.entry(person(row, "personId"), new Near(person(row, "ownerId"), row.truth("circle"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private Graph.Statement asked(Graph.Statement statement, Caller caller) {
        return statement
                .with("account", caller.account().value())
                .with(
                        "me",
                        Optional.ofNullable(caller.person())
                                .map(PersonId::value)
                                .orElse(NOBODY))
                .with("today", LocalDate.now(clock));
    }

    private static Relation relation(Row row) {
        return new Relation(
                row.truth("own"),
                roles(row),
                row.truth("added"),
                row.optionalString("emergency").orElse(null),
                row.truth("facilitates"),
                row.truth("colleague"),
                row.truth("introducible"),
                row.rows(
                        "agreements",
                        agreement -> new Relation.Sharing(
                                agreement.string("recipient"),
                                Set.copyOf(agreement.constants("shares", Share.class)))));
    }

    private static Set<TeamRole> roles(Row row) {
        return Set.copyOf(row.constants("roles", TeamRole.class));
    }

    private static PersonId person(Row row, String column) {
        return new PersonId(row.string(column));
    }

    private static List<String> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).distinct().toList();
    }

    private static List<String> idsOf(Thing.Kind kind, Collection<Thing> things) {
        return things.stream()
                .filter(thing -> thing.kind() == kind)
                .map(Thing::id)
                .distinct()
                .toList();
    }
}

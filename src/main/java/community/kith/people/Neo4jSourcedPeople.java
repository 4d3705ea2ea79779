package community.kith.people;

import static java.util.Objects.requireNonNull;

import community.kith.graph.Graph;
import community.kith.graph.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People by what they are called elsewhere. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Neo4jSourcedPeople implements SourcedPeople {

    private final Graph.Statement known;
    private final Graph.Statement receive;

    Neo4jSourcedPeople(Graph graph) {
        this.known = graph.statement("people/from-source");
        this.receive = graph.statement("people/receive");
    }

    @Override
    public Map<PersonSource, Known> known(Collection<PersonSource> sources) {
        var byKey = sources.stream().distinct().collect(Collectors.toMap(PersonSource::key, Function.identity()));
        var found = new HashMap<PersonSource, Known>();
        known.with("sourceKeys", byKey.keySet().stream().sorted().toList())
                .list(row -> Map.entry(row.string("sourceKey"), read(row)))
                .forEach(entry -> found.put(requireNonNull(byKey.get(entry.getKey())), entry.getValue()));
        return found;
    }

    private static Known read(Row row) {
        return new Known(
                new PersonId(row.string("personId")),
                row.integer("version"),
                row.optionalString("sourceHash").orElse(null),
                row.optionalInteger("sourceVersion").orElse(0));
    }

    @Override
    public void write(Collection<Written> people) {
        receive.with("people", people.stream().map(Neo4jSourcedPeople::row).toList())
                .run();
    }

    private static Map<String, Object> row(Written written) {
        var person = written.person();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", person.name());
        properties.put("knownAs", person.knownAs());
        properties.put("birthYear", person.birthYear());
        properties.put("gender", person.gender());
        properties.put("livesAlone", person.livesAlone());
        properties.put("version", written.version());
        properties.put("source", written.source().source());
        properties.put("sourceKey", written.source().key());
        properties.put("sourceHash", written.hash());
        properties.put("sourceVersion", written.version());
        return Map.of("personId", person.id().value(), "properties", properties);
    }
}

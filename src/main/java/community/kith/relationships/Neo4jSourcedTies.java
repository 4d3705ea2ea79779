package community.kith.relationships;

import static java.util.stream.Collectors.groupingBy;

import community.kith.graph.Graph;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code TIE} relationships with what came last from another program beside what they say. */
@Component
class Neo4jSourcedTies implements SourcedTies {

    private final Graph.Statement fromSource;
    private final Graph.Statement receive;
    private final Graph.Statement receiveAcquaintances;

    Neo4jSourcedTies(Graph graph) {
        this.fromSource = graph.statement("relationships/ties-from-source");
        this.receive = graph.statement("relationships/receive-ties");
        this.receiveAcquaintances = graph.statement("relationships/receive-acquaintances");
    }

    @Override
    public Map<PersonId, List<Known>> of(Collection<PersonId> people) {
        return fromSource
                .with("personIds", people.stream().map(PersonId::value).sorted().toList())
                .list(row -> new Known(
                        TieRow.read(row), row.optionalString("sourceHash").orElse(null)))
                .stream()
                .collect(groupingBy(known -> known.tie().of()));
    }

    @Override
    public void write(Collection<Written> ties) {
        receive.with("ties", ties.stream().map(Neo4jSourcedTies::row).toList()).run();
    }

    private static Map<String, Object> row(Written written) {
        var tie = written.tie();
        var properties = new HashMap<String, @Nullable Object>(TieRow.write(tie));
        properties.put("sourceHash", written.hash());
        return Map.of(
                "ofId", tie.of().value(),
                "withId", tie.with().value(),
                "tieId", tie.id().value(),
                "properties", properties);
    }

    @Override
    public Set<AcquaintanceId> writeAcquaintances(Map<AcquaintanceId, Acquaintance> pairs) {
        var rows = pairs.entrySet().stream()
                .map(pair -> row(pair.getKey(), pair.getValue()))
                .toList();
        return Set.copyOf(
                receiveAcquaintances.with("pairs", rows).list(row -> new AcquaintanceId(row.string("acquaintanceId"))));
    }

    private static Map<String, @Nullable Object> row(AcquaintanceId id, Acquaintance pair) {
        var ids = pair.between().stream().map(PersonId::value).sorted().toList();
        var row = new HashMap<String, @Nullable Object>();
        row.put("lesserId", ids.getFirst());
        row.put("greaterId", ids.getLast());
        row.put("acquaintanceId", id.value());
        row.put("inWords", pair.inWords());
        return row;
    }
}

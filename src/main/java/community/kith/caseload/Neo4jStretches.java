package community.kith.caseload;

import static java.util.stream.Collectors.groupingBy;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.isolation.Figures;
import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Circles and support in the graph, as times in a life. */
@Component
class Neo4jStretches implements Stretches {

    private final Graph.Statement stretches;

    Neo4jStretches(Graph graph) {
        this.stretches = graph.statement("caseload/stretches");
    }

    @Override
    @Reading
    public Map<PersonId, List<Stretch>> of(Collection<PersonId> people, LocalDate today) {
        return stretches
                .with("personIds", people.stream().map(PersonId::value).toList())
                .with("today", today)
                .list(row -> new Stretch(
                        new PersonId(row.string("personId")),
                        row.constant("kind", StretchKind.class),
                        row.string("aboutId"),
                        row.string("name"),
                        row.date("since"),
                        row.optionalDate("until").orElse(null),
                        row.optionalRow("figures").map(Neo4jStretches::figures).orElse(null)))
                .stream()
                .collect(groupingBy(Stretch::personId));
    }

    private static Snapshot figures(Row row) {
        return new Snapshot(
                new Figures(
                        row.date("countedOn"),
                        orNull(row.optionalInteger("inTouch")),
                        orNull(row.optionalInteger("lsns6"))),
                row.constant("level", Level.class),
                row.constants("signals", SignalRule.class),
                List.of());
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}

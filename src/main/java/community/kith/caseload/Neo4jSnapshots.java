package community.kith.caseload;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Row;
import community.kith.isolation.EarlierFigures;
import community.kith.isolation.Figures;
import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import community.kith.isolation.Thresholds;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Snapshots as nodes behind the figures of a person. */
@Component
class Neo4jSnapshots implements Snapshots, EarlierFigures {

    /** There is at least one snapshot a month, so that a trend has one from before it. */
    private static final int A_MONTH_MORE = 1;

    private final Graph.Statement earlier;
    private final Thresholds thresholds;
    private final Clock clock;

    Neo4jSnapshots(Graph graph, Thresholds thresholds, Clock clock) {
        this.earlier = graph.statement("caseload/earlier-figures");
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, List<Figures>> of(Collection<PersonId> people) {
        var today = LocalDate.now(clock);
        return of(people, today.minusMonths(thresholds.trendMonths() + A_MONTH_MORE), today).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry ->
                                entry.getValue().stream().map(Snapshot::figures).toList()));
    }

    @Override
    public Map<PersonId, List<Snapshot>> of(Collection<PersonId> people, LocalDate from, LocalDate before) {
        return earlier
                .with("personIds", people.stream().map(PersonId::value).toList())
                .with("from", from)
                .with("before", before)
                .list(row -> Map.entry(new PersonId(row.string("personId")), snapshot(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Snapshot snapshot(Row row) {
        return new Snapshot(
                new Figures(
                        row.date("on"), orNull(row.optionalInteger("inTouch")), orNull(row.optionalInteger("lsns6"))),
                row.constant("level", Level.class),
                row.constants("signals", SignalRule.class),
                row.strings("ties").stream().map(SnapshotTie::read).toList());
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}

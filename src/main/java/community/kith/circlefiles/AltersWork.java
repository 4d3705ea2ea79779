package community.kith.circlefiles;

import community.kith.circlefiles.CircleRows.InCircle;
import community.kith.directory.Tally;
import community.kith.directory.reading.Finding;
import community.kith.people.PersonId;
import community.kith.people.PersonSource;
import community.kith.people.ReceivedPerson;
import community.kith.people.ReceivingPeople;
import community.kith.people.SourcedPerson;
import community.kith.relationships.ReceivingTies;
import community.kith.relationships.SourcedTie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes who is in the circles. Somebody in several circles is one person: the first row that names them describes them. */
final class AltersWork extends CircleWork<InCircle> {

    private final Set<PersonSource> described;
    private final ReceivingPeople people;
    private final ReceivingTies ties;

    AltersWork(
            CircleRows rows,
            String format,
            CsvCircleFile file,
            Set<PersonSource> described,
            ReceivingPeople people,
            ReceivingTies ties) {
        super(rows, format, file, rows::alter);
        this.described = described;
        this.people = people;
        this.ties = ties;
    }

    /** A row that can go on, and where in the batch it stands. */
    private record Row(int at, SourcedTie tie, ReceivedPerson.@Nullable Became person) {}

    @Override
    public Tally take(List<InCircle> coming) {
        var batch = new Batch();
        var egos = people.known(coming.stream().map(InCircle::ego).distinct().toList());
        var received = receive(coming, egos.keySet());
        var known =
                people.known(coming.stream().map(row -> row.person().source()).toList());
        var rows = new ArrayList<Row>();
        for (var at = 0; at < coming.size(); at++) {
            var row = coming.get(at);
            var ego = Optional.ofNullable(egos.get(row.ego()));
            var person = Optional.ofNullable(received.get(row.person().source()));
            var errors = person.map(ReceivedPerson::userErrors).orElse(List.of());
            if (ego.isEmpty()) {
                batch.refused(
                        at,
                        new Finding(
                                columns().egoColumns().getFirst(),
                                "Nobody with this id came with the file of egos. Add them there."));
            } else if (!errors.isEmpty()) {
                batch.refused(at, errors);
            } else {
                person.ifPresent(found -> described.add(row.person().source()));
                rows.add(row(at, ego.get(), known.get(row.person().source()), row, person));
            }
        }
        count(rows, batch);
        return batch.tally();
    }

    /** Takes those whom no row has described so far; whoever is in nobody's circle does not come. */
    private Map<PersonSource, ReceivedPerson> receive(List<InCircle> coming, Set<PersonSource> egos) {
        var fresh = new LinkedHashMap<PersonSource, SourcedPerson>();
        coming.stream()
                .filter(row -> egos.contains(row.ego())
                        && !described.contains(row.person().source()))
                .forEach(row -> fresh.putIfAbsent(row.person().source(), row.person()));
        var received = people.receive(List.copyOf(fresh.values()));
        var bySource = new HashMap<PersonSource, ReceivedPerson>();
        var at = 0;
        for (var source : fresh.keySet()) {
            bySource.put(source, received.get(at++));
        }
        return bySource;
    }

    private static Row row(
            int at, PersonId ego, @Nullable PersonId other, InCircle row, Optional<ReceivedPerson> person) {
        if (other == null) {
            throw new IllegalStateException("Somebody was taken and is not there");
        }
        return new Row(
                at,
                new SourcedTie(ego, other, row.tie()),
                person.map(ReceivedPerson::became).orElse(null));
    }

    private void count(List<Row> rows, Batch batch) {
        var received = ties.receive(rows.stream().map(Row::tie).toList());
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var tie = received.get(i);
            switch (tie.became()) {
                case TAKEN -> batch.taken();
                case CHANGED -> batch.changed();
                case REFUSED -> batch.refused(row.at(), tie.userErrors());
                case KEPT -> batch.kept(row.at());
                case UNCHANGED -> unchanged(row, batch);
            }
        }
    }

    private static void unchanged(Row row, Batch batch) {
        if (row.person() == ReceivedPerson.Became.CHANGED) {
            batch.changed();
        } else if (row.person() == ReceivedPerson.Became.KEPT) {
            batch.kept(row.at());
        } else {
            batch.unchanged();
        }
    }
}

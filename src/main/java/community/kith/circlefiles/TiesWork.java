package community.kith.circlefiles;

import community.kith.circlefiles.CircleRows.Pair;
import community.kith.directory.Tally;
import community.kith.directory.reading.Finding;
import community.kith.people.ReceivingPeople;
import community.kith.relationships.Acquaintance;
import community.kith.relationships.ReceivingAcquaintances;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes who knows whom in the circles. */
final class TiesWork extends CircleWork<Pair> {

    private final ReceivingPeople people;
    private final ReceivingAcquaintances acquaintances;

    TiesWork(
            CircleRows rows,
            String format,
            CsvCircleFile file,
            ReceivingPeople people,
            ReceivingAcquaintances acquaintances) {
        super(rows, format, file, rows::pair);
        this.people = people;
        this.acquaintances = acquaintances;
    }

    @Override
    public Tally take(List<Pair> coming) {
        var batch = new Batch();
        var known = people.known(coming.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList());
        var pairs = new ArrayList<Acquaintance>();
        var places = new ArrayList<Integer>();
        for (var at = 0; at < coming.size(); at++) {
            var pair = coming.get(at);
            var one = known.get(pair.one());
            var other = known.get(pair.other());
            if (one == null || other == null) {
                var columns = one == null ? columns().fromColumns() : columns().toColumns();
                batch.refused(at, nobody(columns));
            } else {
                pairs.add(new Acquaintance(List.of(one, other), pair.inWords()));
                places.add(at);
            }
        }
        var received = acquaintances.receive(pairs);
        for (var i = 0; i < received.size(); i++) {
            var one = received.get(i);
            switch (one.became()) {
                case TAKEN -> batch.taken();
                case CHANGED, UNCHANGED, KEPT -> batch.unchanged();
                case REFUSED -> batch.refused(places.get(i), one.userErrors());
            }
        }
        return batch.tally();
    }

    private static Finding nobody(List<String> columns) {
        return new Finding(
                columns.getFirst(), "Nobody with this id is in the circle by the file of alters. Add them there.");
    }
}

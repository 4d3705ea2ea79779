package community.kith.caseload;

import community.kith.changes.WaitingNotes;
import community.kith.graph.Graph;
import community.kith.isolation.Signal;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures as a node beside the person, so that writing them never waits for a change to the person, nor is overwritten by one. */
@Component
class Neo4jKeptFigures implements KeptFigures {

    private final Graph.Statement hold;
    private final Graph.Statement keep;
    private final Graph.Statement next;
    private final WaitingNotes notes;
    private final Clock clock;

    Neo4jKeptFigures(Graph graph, WaitingNotes notes, Clock clock) {
        this.hold = graph.statement("caseload/hold-figures");
        this.keep = graph.statement("caseload/keep-figures");
        this.next = graph.statement("caseload/next-to-count");
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public List<PersonId> holdAround(Collection<PersonId> changed) {
        return hold(changed, true);
    }

    @Override
    public List<PersonId> hold(Collection<PersonId> people) {
        return hold(people, false);
    }

    private List<PersonId> hold(Collection<PersonId> people, boolean andAround) {
        return hold.with(
                        "personIds",
                        people.stream().map(PersonId::value).sorted().toList())
                .with("andAround", andAround)
                .with("notes", notes.take())
                .list(row -> new PersonId(row.string("personId")));
    }

    @Override
    public void keep(Collection<Counted> counted, LocalDate today) {
        keep.with("figures", counted.stream().map(Neo4jKeptFigures::properties).toList())
                .with("today", today)
                .with("now", ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .run();
    }

    @Override
    public List<PersonId> next(String after, LocalDate today, int most) {
        return next.with("after", after)
                .with("today", today)
                .with("most", most)
                .list(row -> new PersonId(row.string("personId")));
    }

    static Map<String, @Nullable Object> properties(Counted counted) {
        var isolation = counted.isolation();
        var values = new HashMap<String, @Nullable Object>();
        values.put("personId", counted.facts().id().value());
        values.put("level", isolation.level().name());
        values.put("because", isolation.because().name());
        values.put(
                "signals",
                isolation.signals().stream().map(signal -> signal.rule().name()).toList());
        values.put(
                "sentences", isolation.signals().stream().map(Signal::sentence).toList());
        values.put("urgency", counted.urgency());
        values.put("inTouch", isolation.figures().inTouch());
        values.put("lsns6", isolation.figures().lsns6());
        values.put("ties", counted.ties());
        return values;
    }
}

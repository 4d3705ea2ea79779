package community.kith.caseload;

import community.kith.graph.Graph;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The nightly pass as a node that a copy of the service holds for some minutes at a time. */
@Component
class Neo4jNightlyPasses implements NightlyPasses {

    private static final String NAME = "isolation";

    /** Longer than a batch takes on a slow machine. */
    private static final Duration HELD = Duration.ofMinutes(5);

    private final Graph.Statement take;
    private final Graph.Statement report;
    private final Clock clock;

    Neo4jNightlyPasses(Graph graph, Clock clock) {
        this.take = graph.statement("caseload/take-pass");
        this.report = graph.statement("caseload/report-pass");
        this.clock = clock;
    }

    @Override
    public Optional<String> take(String holder, LocalDate today) {
        var now = ZonedDateTime.now(clock);
        return take.with("name", NAME)
                .with("holder", holder)
                .with("today", today)
                .with("now", now)
                .with("until", now.plus(HELD))
                .one(row -> row.string("after"));
    }

    @Override
    public boolean report(String holder, LocalDate today, String after, boolean done) {
        return report.with("name", NAME)
                .with("holder", holder)
                .with("today", today)
                .with("after", after)
                .with("until", ZonedDateTime.now(clock).plus(HELD))
                .with("done", done)
                .one(row -> row.string("after"))
                .isPresent();
    }
}

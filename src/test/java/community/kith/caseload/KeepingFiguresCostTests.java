package community.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.graph.CypherQueries;
import community.kith.graph.DatabaseHits;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of a person are kept with each change of their map: it costs the same however many others were counted that day. */
@KithTest
class KeepingFiguresCostTests {

    private static final CypherQueries QUERIES = CypherQueries.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Autowired
    private Driver driver;

    @Test
    void costsTheSameOnTheDayOnWhichEverybodyWasCounted() {
        counted(1, 20);
        var few = hits(1);

        counted(21, 2_000);

        assertThat(hits(2)).isPositive().isLessThanOrEqualTo(few);
    }

    /** People with a snapshot of today. */
    private void counted(int from, int to) {
        try (var session = driver.session()) {
            session.run("""
                            UNWIND range($from, $to) AS number
                            CREATE (:Person {id: 'p' + number, name: 'P', version: 0})-[:HAS_FIGURES]->
                              (:IsolationFigures {id: 'f' + number, level: 'LOW', signals: [], snapshotOn: $today})-[:EARLIER]->
                              (:IsolationSnapshot {id: 's' + number, on: $today, level: 'LOW', signals: []})
                            """, Map.of("from", from, "to", to, "today", TODAY)).consume();
        }
    }

    private long hits(int number) {
        var figures = new HashMap<String, Object>(Map.of(
                "personId",
                "p" + number,
                "level",
                "HIGH",
                "because",
                "Nobody comes.",
                "signals",
                List.of("SEES_NOBODY"),
                "sentences",
                List.of("Nobody comes."),
                "urgency",
                3,
                "ties",
                List.of()));
        try (var session = driver.session()) {
            return DatabaseHits.of(session.run(
                            "PROFILE " + QUERIES.text("caseload/keep-figures"),
                            Map.of("figures", List.of(figures), "today", TODAY, "now", ZonedDateTime.now()))
                    .consume()
                    .profile());
        }
    }
}

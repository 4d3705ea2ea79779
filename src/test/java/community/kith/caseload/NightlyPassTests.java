package community.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The nightly pass counts everybody once a day, whichever copies of the service take it up, and goes on where one stopped. */
@KithTest
class NightlyPassTests {

    private static final int PEOPLE = 450;

    @Autowired
    private CountingEachNight counting;

    @Autowired
    private Driver driver;

    @Autowired
    private Clock clock;

    private final List<Integer> batches = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aTeamWithManyPeople() {
        write("""
                CREATE (team:Team {id: 'team', name: 'Pemberton'})
                WITH team
                UNWIND range(100, 99 + $people) AS n
                CREATE (team)-[:SUPPORTS {since: date('2026-01-01')}]->(person:Person {id: 'p' + n, name: 'P', knownAs: 'P', version: 0})
                CREATE (person)-[:TIE {id: 't' + n, version: 0, sector: 'PAID', ring: 3, kind: 'WORKER', lapsed: false, unsafe: false}]
                  ->(:Person {id: 'w' + n, name: 'W', knownAs: 'W', version: 0})
                """);
    }

    @Test
    void countsEverybodyOnceADay() {
        counting.countAll("one", batches::add);
        counting.countAll("one", batches::add);
        counting.countAll("two", batches::add);

        assertThat(batches).containsExactly(200, 200, 50, 0);
        assertThat(figures()).containsExactlyInAnyOrderEntriesOf(Map.of("HIGH", (long) PEOPLE));
    }

    @Test
    void countsEachOnceWhenTwoCopiesBegin() throws Exception {
        try (var copies = Executors.newFixedThreadPool(2)) {
            var done = new ArrayList<Future<?>>();
            Stream.of("one", "two")
                    .forEach(copy -> done.add(copies.submit(() -> counting.countAll(copy, batches::add))));
            for (var each : done) {
                each.get();
            }
        }

        assertThat(batches.stream().mapToInt(each -> each).sum()).isEqualTo(PEOPLE);
        assertThat(figures()).containsEntry("HIGH", (long) PEOPLE);
    }

    @Test
    void goesOnWhereACopyStopped() {
        write("""
                CREATE (:NightlyPass {name: 'isolation', holder: 'gone', until: datetime() - duration('PT1M'), day: $today, after: 'p499'})
                """);

        counting.countAll("one", batches::add);

        assertThat(batches).containsExactly(50, 0);
        assertThat(figures()).containsEntry("HIGH", 50L);
    }

    @Test
    void leavesItToACopyThatHoldsIt() {
        write(
                "CREATE (:NightlyPass {name: 'isolation', holder: 'busy', until: datetime() + duration('PT1M'), day: $today, after: ''})");

        counting.countAll("one", batches::add);

        assertThat(batches).isEmpty();
        assertThat(figures()).isEmpty();
    }

    @Test
    void keepsASnapshotOnChangeAndOneAMonth() {
        counting.countAll("one", batches::add);
        write("MATCH (s:IsolationSnapshot) SET s.on = $today - duration('P40D')");
        write(
                "MATCH (f:IsolationFigures) SET f.countedOn = $today - duration('P1D'), f.snapshotOn = $today - duration('P40D')");
        write(
                "MATCH (pass:NightlyPass) SET pass.doneOn = $today - duration('P1D'), pass.day = $today - duration('P1D')");

        counting.countAll("one", batches::add);

        try (var session = driver.session()) {
            var kept = session.run(
                            "MATCH (f:IsolationFigures)-[:EARLIER]->(s) WITH f, count(s) AS snapshots RETURN DISTINCT snapshots")
                    .list(row -> row.get("snapshots").asInt());
            assertThat(kept).containsExactly(2);
        }
    }

    private Map<String, Long> figures() {
        try (var session = driver.session()) {
            return session.run("MATCH (f:IsolationFigures) RETURN f.level AS level, count(*) AS count").list().stream()
                    .collect(Collectors.toMap(
                            row -> row.get("level").asString(),
                            row -> row.get("count").asLong()));
        }
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher, Map.of("people", PEOPLE, "today", LocalDate.now(clock)))
                    .consume();
        }
    }
}

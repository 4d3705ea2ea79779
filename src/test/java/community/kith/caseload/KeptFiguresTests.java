package community.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Town;
import community.kith.people.AddingPeople;
import community.kith.people.PersonId;
import community.kith.relationships.AddingAcquaintances;
import community.kith.relationships.AddingTies;
import community.kith.relationships.ChangingTies;
import community.kith.relationships.RecordingContacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What is kept of isolation is what the rules say now, whatever was written by however many at once. {@code -Dkith.writes=10000}
 * writes more.
 */
@KithTest
class KeptFiguresTests {

    private static final int WRITES = Integer.getInteger("kith.writes", 800);
    private static final int WRITERS = 4;
    private static final int SUPPORTED = 16;
    private static final int OTHERS = 12;

    @Autowired
    private CountingFigures counting;

    @Autowired
    private KeptFigures kept;

    @Autowired
    private AddingTies adding;

    @Autowired
    private ChangingTies changing;

    @Autowired
    private RecordingContacts contacts;

    @Autowired
    private AddingAcquaintances acquaintances;

    @Autowired
    private Driver driver;

    @Autowired
    private Clock clock;

    private final List<PersonId> everybody = new ArrayList<>();
    private final List<PersonId> supported = new ArrayList<>();
    private WritingAtRandom writing;

    @BeforeEach
    void townOfATeam(@LocalServerPort int port, @Autowired AddingPeople people) {
        var town = new Town(port, people);
        write(
                "CREATE (:Team {id: 'pemberton', name: 'Pemberton'}), (:Group {id: 'choir', name: 'Choir', version: 0}), (:Group {id: 'bowls', name: 'Bowls', version: 0})");
        IntStream.range(0, SUPPORTED + OTHERS)
                .forEach(number -> everybody.add(new PersonId(town.person("Person " + number))));
        supported.addAll(everybody.subList(0, SUPPORTED));
        supported.forEach(person -> assertThat(
                        town.refusals("support-person", Map.of("teamId", "pemberton", "personId", person.value())))
                .isEmpty());
        writing = new WritingAtRandom(
                adding,
                changing,
                contacts,
                acquaintances,
                new Operations(port),
                everybody,
                List.of("choir", "bowls"),
                LocalDate.now(clock));
    }

    @Test
    void areWhatTheRulesSayAfterAnyHistory() throws Exception {
        writeAtOnce();

        assertThat(writing.done()).isGreaterThan(WRITES / 4);
        assertThat(writing.takenBack()).isPositive();
        assertThat(writing.busy()).isEmpty();
        var figures = figures();
        assertThat(figures).isEqualTo(live());
        assertThat(figures).hasSize(SUPPORTED);
        assertThat(figures.values().stream().distinct().count())
                .as("people stand differently, so that equal says something")
                .isGreaterThan(SUPPORTED / 2);
    }

    private void writeAtOnce() throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var written = IntStream.range(0, WRITERS)
                    .mapToObj(Random::new)
                    .map(random -> writers.submit(
                            () -> IntStream.range(0, WRITES / WRITERS).forEach(at -> writing.write(random))))
                    .toList();
            for (var writer : written) {
                writer.get();
            }
        }
    }

    private Map<String, Map<String, Object>> live() {
        var live = new TreeMap<String, Map<String, Object>>();
        counting.now(supported, LocalDate.now(clock))
                .forEach((person, counted) -> live.put(person.value(), figures(Neo4jKeptFigures.properties(counted))));
        return live;
    }

    private Map<String, Map<String, Object>> figures() {
        try (var session = driver.session()) {
            var found = new TreeMap<String, Map<String, Object>>();
            session.run(
                            "MATCH (p:Person)-[:HAS_FIGURES]->(f:IsolationFigures) RETURN p.id AS id, properties(f) AS figures")
                    .forEachRemaining(row -> found.put(
                            row.get("id").asString(), figures(row.get("figures").asMap())));
            return found;
        }
    }

    private static Map<String, Object> figures(Map<String, ?> properties) {
        var compared = new TreeMap<String, Object>();
        for (var name : List.of("level", "because", "signals", "sentences", "urgency", "inTouch", "lsns6")) {
            var value = properties.get(name);
            if (value != null) {
                compared.put(name, value instanceof Number number ? number.longValue() : value);
            }
        }
        return compared;
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}

package community.kith.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the service and the database at random under writes. {@code -Dkith.kills=100} for a long run; {@code -Dkith.seed} repeats one.
 */
class FaultTests {

    private static final int KILLS = Integer.getInteger("kith.kills", 3);
    private static final long SEED = Long.getLong("kith.seed", 7);

    /** Enough that no circle is full before the end: each has room for 300. */
    private static final int PEOPLE = 5 + KILLS / 5;

    private static final int WRITERS = 3;
    private static final int WRITES_BETWEEN = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    @Test
    void losesNothingThatWasAcknowledgedAndKeepsNothingByHalves() throws Exception {
        try (var sites = new Sites(directory)) {
            var circles = supported(sites);
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(each -> new WritingThroughFaults(sites, "Writer" + each, circles))
                    .toList();
            var reader = new LookingThroughFaults(sites, circles);
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                var work = Stream.concat(writers.stream(), Stream.of(reader))
                        .map(pool::submit)
                        .toList();
                try {
                    kill(sites, writers);
                } finally {
                    writers.forEach(WritingThroughFaults::stop);
                    reader.stop();
                }
                for (var each : work) {
                    each.get();
                }
            }

            assertThat(writers.stream().mapToInt(WritingThroughFaults::again).sum())
                    .as("kills were felt")
                    .isGreaterThanOrEqualTo(KILLS);
            var acknowledged = writers.stream()
                    .flatMap(each -> each.acknowledged().stream())
                    .sorted()
                    .toList();
            wasWrittenOnceAndWhole(sites, acknowledged);
            wasWrittenDownOnce(sites, reader, circles);
            assertThat(kept(sites.kith())).hasSize(circles.size()).isEqualTo(computed(sites.kith(), circles));
        }
    }

    /** Both sides at least once, in an order that chance decides. */
    private static void kill(Sites sites, List<WritingThroughFaults> writers) throws Exception {
        var chance = new Random(SEED);
        for (var kill = 0; kill < KILLS; kill++) {
            var before = count(writers);
            await().atMost(PATIENCE).until(() -> count(writers) >= before + WRITES_BETWEEN);
            Thread.sleep(chance.nextInt(200));
            if (kill == 0 || kill > 1 && chance.nextBoolean()) {
                sites.killDatabase();
                tellsThatTheDatabaseIsGone(sites.kith());
                sites.startDatabaseAgain();
                await().atMost(PATIENCE).until(() -> sites.kith().status("/actuator/health/readiness") == 200);
            } else {
                sites.killKith();
                sites.startKithAgain("jo");
            }
        }
        var before = count(writers);
        await().atMost(PATIENCE).until(() -> count(writers) >= before + WRITES_BETWEEN);
    }

    private static void tellsThatTheDatabaseIsGone(KithProcess kith) throws Exception {
        assertThat(kith.status("/actuator/health/readiness")).isEqualTo(503);
        assertThat(kith.status("/actuator/health/liveness")).isEqualTo(200);
    }

    private static int count(List<WritingThroughFaults> writers) {
        return writers.stream().mapToInt(each -> each.acknowledged().size()).sum();
    }

    private static void wasWrittenOnceAndWhole(Sites sites, List<String> acknowledged) {
        try (var driver =
                        GraphDatabase.driver(sites.databaseAddress(), AuthTokens.basic("neo4j", Neo4jServer.PASSWORD));
                var session = driver.session()) {
            assertThat(names(session, "MATCH (:Person)-[:TIE]->(friend:Person) RETURN friend.name AS name"))
                    .isEqualTo(acknowledged);
            assertThat(names(
                            session,
                            "MATCH (friend:Person) WHERE friend.name STARTS WITH 'Writer' RETURN friend.name AS name"))
                    .as("nobody came into the graph without a tie")
                    .isEqualTo(acknowledged);
            assertThat(session.run(
                                    "MATCH (change:Change {summary: 'Tie added'})-[:ABOUT]->(:Person) RETURN count(change)")
                            .single()
                            .get(0)
                            .asInt())
                    .as("each can be taken back")
                    .isEqualTo(acknowledged.size());
            // What a killed copy has noted, another brings into the audit.
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(session.run(
                                            "MATCH (record:AuditRecord {kind: 'CHANGE'}) WHERE record.what = ['Tie added'] RETURN count(record)")
                                    .single()
                                    .get(0)
                                    .asInt())
                            .as("each is in the audit")
                            .isEqualTo(acknowledged.size()));
        }
    }

    /** Whose record was shown stands in the audit as often as it was; where no answer came it may, too. */
    private static void wasWrittenDownOnce(Sites sites, LookingThroughFaults reader, List<String> people)
            throws IOException, InterruptedException {
        for (var person : people) {
            // Brings what was answered into the graph.
            data(sites.kith(), "{ person(id: \"%s\") { accessLog(first: 1) { nodes { at } } } }".formatted(person));
        }
        try (var driver =
                        GraphDatabase.driver(sites.databaseAddress(), AuthTokens.basic("neo4j", Neo4jServer.PASSWORD));
                var session = driver.session()) {
            for (var person : people) {
                var row = session.run("""
                                MATCH (look:AuditRecord {person: $person, kind: 'LOOK'}) WHERE look.what = ['livesAlone']
                                RETURN count(look) AS all, count(DISTINCT look.at) AS moments
                                """, Map.of("person", person)).single();
                assertThat(reader.shown(person)).isPositive();
                assertThat(row.get("all").asInt())
                        .isEqualTo(row.get("moments").asInt())
                        .isBetween(reader.shown(person), reader.shown(person) + reader.unanswered(person));
            }
        }
    }

    private static List<String> names(Session session, String query) {
        return session.run(query).list(row -> row.get("name").asString()).stream()
                .sorted()
                .toList();
    }

    /** People whom a team supports in which jo works; jo is signed in. */
    private static List<String> supported(Sites sites) throws IOException, InterruptedException {
        var kith = sites.kith();
        kith.signIn("anna", Sites.PASSWORD);
        var jo = id(kith, "addPerson(input: {name: \"Jo Ashworth\"}) { person { id } }", "/data/addPerson/person/id");
        var team = id(kith, "addTeam(input: {name: \"Scholes\"}) { team { id } }", "/data/addTeam/team/id");
        change(
                kith,
                "joinTeam(input: {teamId: \"%s\", personId: \"%s\", role: WORKER}) { userErrors { message } }"
                        .formatted(team, jo));
        change(
                kith,
                "addAccount(input: {name: \"jo\", password: \"%s\", personId: \"%s\", roles: [WORKER]}) { userErrors { message } }"
                        .formatted(Sites.PASSWORD, jo));
        var people = new ArrayList<String>();
        for (var number = 1; number <= PEOPLE; number++) {
            var person = id(
                    kith,
                    "addPerson(input: {name: \"Ada Farrimond %d\"}) { person { id } }".formatted(number),
                    "/data/addPerson/person/id");
            change(
                    kith,
                    "supportPerson(input: {teamId: \"%s\", personId: \"%s\"}) { userErrors { message } }"
                            .formatted(team, person));
            people.add(person);
        }
        kith.signIn("jo", Sites.PASSWORD);
        return people;
    }

    private static List<String> kept(KithProcess kith) throws IOException, InterruptedException {
        return figures(
                Stream.of(data(kith, "{ caseload(first: 100) { nodes { person { id } level signals { rule } } } }")
                                .at("/caseload/nodes"))
                        .flatMap(nodes -> nodes.valueStream()));
    }

    private static List<String> computed(KithProcess kith, List<String> people)
            throws IOException, InterruptedException {
        var found = new ArrayList<String>();
        for (var person : people) {
            var isolation = data(
                            kith, "{ person(id: \"%s\") { isolation { level signals { rule } } } }".formatted(person))
                    .at("/person/isolation");
            found.add(figure(person, isolation));
        }
        return found.stream().sorted().toList();
    }

    private static List<String> figures(Stream<JsonNode> entries) {
        return entries.map(entry -> figure(entry.at("/person/id").asString(), entry))
                .sorted()
                .toList();
    }

    private static String figure(String person, JsonNode figures) {
        return person + " " + figures.at("/level").asString() + " "
                + figures.at("/signals")
                        .valueStream()
                        .map(signal -> signal.at("/rule").asString())
                        .sorted()
                        .toList();
    }

    private static void change(KithProcess kith, String mutation) throws IOException, InterruptedException {
        assertThat(data(kith, "mutation { " + mutation + " }").toString()).contains("\"userErrors\":[]");
    }

    private static String id(KithProcess kith, String mutation, String path) throws IOException, InterruptedException {
        var found = answer(kith, "mutation { " + mutation + " }").at(path);
        assertThat(found.isString()).isTrue();
        return found.asString();
    }

    private static JsonNode data(KithProcess kith, String query) throws IOException, InterruptedException {
        var answer = answer(kith, query);
        assertThat(answer.has("errors")).as(answer::toString).isFalse();
        return answer.at("/data");
    }

    private static JsonNode answer(KithProcess kith, String query) throws IOException, InterruptedException {
        var json = JsonMapper.shared();
        return json.readTree(kith.ask(json.writeValueAsString(Map.of("query", query))));
    }
}

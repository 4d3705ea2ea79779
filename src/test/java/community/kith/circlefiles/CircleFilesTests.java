package community.kith.circlefiles;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.audit.Settled;
import community.kith.directory.Uploads;
import community.kith.people.AddingPeople;
import community.kith.signin.Browserless;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A circle goes out as Network Canvas writes one, and comes back as it was. */
@KithTest
class CircleFilesTests {

    private static final String PASSWORD = "lantern copper meadow";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Driver driver;

    @Autowired
    private AddingPeople people;

    private Town town;
    private String ada;

    @BeforeEach
    void adasCircle() {
        town = new Town(port, people);
        ada = add(Map.of("name", "Ada “Lady” Brown", "knownAs", "Ada", "birthYear", 1941, "livesAlone", true));
        var ben = add(Map.of("name", "=HYPERLINK(\"http://x\",\"Ben\")", "knownAs", "+Ben"));
        var cy = add(Map.of("name", "'=Cy, Dunn", "knownAs", "Cy"));
        var fatima = add(Map.of("name", "فاطمة 👩‍🌾"));
        tie(
                ben,
                Map.of(
                        "sector", "FRIEND",
                        "ring", 1,
                        "kind", "FRIEND",
                        "inWords", "-friend, \"from\" chapel",
                        "sinceYear", 1998,
                        "contactFrequency", "WEEKLY",
                        "lastContact", "2026-01-05",
                        "wish", "MORE"),
                Map.of(
                        "receives",
                        List.of("COMPANY", "EMOTIONAL"),
                        "gives",
                        List.of("PRACTICAL"),
                        "offeredNeedIds",
                        List.of("company", "meals"),
                        "confides",
                        true,
                        "canCallOn",
                        false,
                        "lapsed",
                        true));
        tie(cy, Map.of("sector", "PAID", "ring", 3, "kind", "WORKER", "unsafe", true), Map.of());
        tie(fatima, Map.of("sector", "COMMUNITY", "ring", 2, "kind", "NEIGHBOUR"), Map.of());
        write(
                "MATCH (:Person {id: $ada})-[t:TIE {ring: 2}]->() SET t.kind = 'OTHER', t.notKnown = ['SECTOR', 'KIND']",
                Map.of("ada", ada));
        town.change("add-acquaintance", Map.of("personId", ben, "withPersonId", fatima, "inWords", "@chapel"));
        write("CREATE (:Team {id: 'pemberton', name: 'Pemberton'})", Map.of());
    }

    @Test
    void comeBackIntoAnEmptyKithAsTheyWentOut() {
        var before = circle(ada);
        var files = files(ada);
        write("MATCH (n:Person|Change) DETACH DELETE n", Map.of());

        var outcome = take(files, "network-canvas");

        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.counts()).containsExactly(5, 5, 0, 0, 0, 0);
        assertThat(outcome.rows("unresolved")).isEmpty();
        assertThat(circle(importedAda())).isEqualTo(before);
        assertThat(take(files, "network-canvas").counts()).containsExactly(5, 0, 0, 5, 0, 0);
    }

    @Test
    void areWrittenAsNetworkCanvasWritesThem() {
        var files = files(ada);

        assertThat(files.get("egos"))
                .startsWith("networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,networkCanvasProtocolName,"
                        + "sessionStart,sessionFinish,sessionExported,APP_VERSION,COMMIT_HASH,name,")
                .contains("\r\n" + ada + ",");
        assertThat(files.get("alters"))
                .startsWith("nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,")
                .contains("receives_COMPANY", "offered_meals", "\r\n1," + ada + ",");
        assertThat(files.get("ties"))
                .startsWith("edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,"
                        + "networkCanvasTargetUUID,inWords\r\n1,");
    }

    @Test
    void holdNothingThatASpreadsheetWouldCalculate() {
        var cells = String.join("\r\n", files(ada).values()).split("[,\\r\\n]+");

        assertThat(cells)
                .isNotEmpty()
                .noneMatch(cell -> cell.matches("\"?[=+@\\-].*"))
                .contains("\"'=HYPERLINK(\"\"http://x\"\"");
    }

    @Test
    void comeFromNetworkCanvasItself() {
        var ego =
                "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,networkCanvasProtocolName,sessionStart,"
                        + "sessionFinish,sessionExported,APP_VERSION,COMMIT_HASH,age\n"
                        + "6f1c,P014,9b2e,Advice,2026-04-02T14:00:11.000Z,2026-04-02T14:41:52.000Z,2026-04-10T09:00:00.000Z,7.0.0,abc,37\n";
        var alter =
                "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,closeness,sector_FAMILY,sector_FRIEND,layout_x,layout_y\n"
                        + "1,6f1c,a11,Avery,4,false,true,0.31,0.40\n2,6f1c,b22,Jordan,5,false,false,0.62,0.24\n";
        var edge =
                "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID\n"
                        + "1,1,2,6f1c,e01,a11,b22\n";

        var outcome = take(Map.of("egos", ego, "alters", alter, "ties", edge), "network-canvas");

        assertThat(outcome.counts()).containsExactly(4, 4, 0, 0, 0, 0);
        assertThat(list("MATCH (:Person {name: 'Participant P014'})-[t:TIE]->(p:Person)"
                        + " RETURN p.name + ' ' + t.sector + ' ' + toString(size(t.notKnown)) AS text ORDER BY text"))
                .containsExactly("Avery FRIEND 2", "Jordan COMMUNITY 3");
    }

    @Test
    void makeOnePersonOfSomebodyInSeveralCircles() {
        var egos = "networkCanvasEgoUUID,name\nu1,Dot\nu2,Eve\n";
        var alters = "networkCanvasEgoUUID,networkCanvasUUID,name\nu1,u2,Eve\nu1,u3,Flo\nu2,u3,Flo again\n";
        var files = Map.of(
                "egos", egos, "alters", alters, "ties", text(files(ada), "ties").split("\r\n", 2)[0] + "\r\n");

        take(files, "network-canvas");

        assertThat(list("MATCH (p:Person) WHERE p.source IS NOT NULL RETURN p.name AS text ORDER BY text"))
                .containsExactly("Dot", "Eve", "Flo");
        assertThat(take(files, "network-canvas").counts()).containsExactly(5, 0, 0, 5, 0, 0);
    }

    @Test
    void areImportedAndTakenAwayUnderSomebodysName() {
        var anna = signedIn("anna", "ADMINISTRATOR");
        var clive = signedIn("clive", "COACH");
        var circle = files(ada);

        assertThat(upload(clive, circle).status()).isEqualTo(403);
        var answer = upload(anna, circle);
        Uploads.ofCircles(port).follow(answer);

        Settled.of(service);
        assertThat(list("MATCH (r:AuditRecord) WHERE r.person IS NOT NULL UNWIND r.what AS what"
                        + " RETURN DISTINCT r.kind + ' ' + what AS text ORDER BY text"))
                .containsExactly(
                        "CHANGE Acquaintance imported",
                        "CHANGE Person imported",
                        "CHANGE Team supports the person",
                        "CHANGE Ties imported");
        var id = answer.body().path("id").asString();
        var report = "{ circleImport(id: \"%s\") { status } directoryImports { nodes { id } } }".formatted(id);
        assertThat(anna.ask(report).body()).contains("\"status\":\"FINISHED\"", "\"nodes\":[]");
        assertThat(clive.ask(report).body()).contains("NOT_ALLOWED").doesNotContain("FINISHED");
        assertThat(anna.ask("{ directoryImport(id: \"%s\") { status } }".formatted(id))
                        .body())
                .contains("\"directoryImport\":null");

        var wendy = signedIn("wendy", "WORKER");
        write("""
                MATCH (:Account {name: 'wendy'})-[:IS]->(wendy:Person) MATCH (team:Team {id: 'pemberton'})
                CREATE (wendy)-[:WORKS_IN {role: 'WORKER'}]->(team)
                """, Map.of());
        var files = "{ person(id: \"%s\") { circleFiles { alters } accessLog { nodes { what } } } }";
        assertThat(wendy.ask(files.formatted(importedAda())).body()).contains("HYPERLINK");
        assertThat(wendy.ask(files.formatted(importedAda())).body())
                .contains("Looked at: the relationship circle as files");
        assertThat(wendy.ask(files.formatted(ada)).body()).doesNotContain("HYPERLINK");
    }

    private Uploads.Answer upload(Browserless somebody, Map<String, String> files) {
        return Uploads.ofCircles(port)
                .by("kith=" + somebody.cookie("kith"))
                .send(new byte[0], parts(files, "network-canvas"));
    }

    private Browserless signedIn(String name, String role) {
        town.change(
                        "add-account",
                        Map.of(
                                "name",
                                name,
                                "password",
                                PASSWORD,
                                "roles",
                                List.of(role),
                                "personId",
                                town.person(name)))
                .path("addAccount.userErrors")
                .entityList(Object.class)
                .hasSize(0);
        var somebody = new Browserless(port);
        somebody.signIn(name, PASSWORD);
        return somebody;
    }

    private Uploads.Outcome take(Map<String, String> files, String mapping) {
        var uploads = Uploads.ofCircles(port);
        return uploads.follow(uploads.send(new byte[0], parts(files, mapping)));
    }

    private static String[] parts(Map<String, String> files, String mapping) {
        return new String[] {
            "egos",
            text(files, "egos"),
            "alters",
            text(files, "alters"),
            "ties",
            text(files, "ties"),
            "mapping",
            mapping,
            "team",
            "pemberton"
        };
    }

    private static String text(Map<String, String> files, String part) {
        return files.getOrDefault(part, "");
    }

    private Map<String, String> files(String person) {
        var answer = town.ask("circle-files", Map.of("personId", person));
        var files = new HashMap<String, String>();
        for (var part : List.of("egos", "alters", "ties")) {
            files.put(
                    part,
                    answer.path("person.circleFiles." + part)
                            .entity(String.class)
                            .get());
        }
        return files;
    }

    private Object circle(String person) {
        return town.ask("circle-in-full", Map.of("personId", person))
                .path("person")
                .entity(Object.class)
                .get();
    }

    private String importedAda() {
        return list("MATCH (p:Person {knownAs: 'Ada'}) WHERE p.source IS NOT NULL RETURN p.id AS text")
                .getFirst();
    }

    private String add(Map<String, ? extends @Nullable Object> person) {
        return town.change("add-person", person)
                .path("addPerson.person.id")
                .entity(String.class)
                .get();
    }

    private void tie(String with, Map<String, Object> some, Map<String, Object> more) {
        var input = new HashMap<String, Object>(some);
        input.putAll(more);
        input.put("personId", ada);
        input.put("withPersonId", with);
        town.change("add-tie", input)
                .path("addTie.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private List<String> list(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).list(row -> row.get("text").asString());
        }
    }

    private void write(String cypher, Map<String, Object> values) {
        try (var session = driver.session()) {
            session.run(cypher, values).consume();
        }
    }
}

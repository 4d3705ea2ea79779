package community.kith.circlefiles;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.directory.Uploads;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people send by mistake: a clear refusal of the whole, or a row of the report, and everything else is taken. */
@KithTest
@Isolated("it looks for files that uploads to this JVM left")
class CircleUploadTests {

    private static final String MAPPING = """
            {"source": "Notebook", "oneList": false, "guarded": false, "nothing": ["?"],
             "egos": {"id": ["who"], "fields": {"name": {"column": "name"}, "birthYear": {"column": "born"}},
                      "optional": ["born"]},
             "alters": {"id": ["nr"], "ego": ["who"], "fields": {"name": {"column": "name"},
                        "sector": {"column": "sector", "words": {"family": "FAMILY", "friends": "FRIEND"}},
                        "ring": {"column": "ring"}, "kind": {"column": "kind"}, "lastContact": {"column": "seen"},
                        "confides": {"column": "confides"}},
                        "optional": ["sector", "ring", "kind", "seen", "confides"]},
             "ties": {"ego": ["who"], "from": ["a"], "to": ["b"]}}
            """;

    private static final String EGOS = "who,name\n1,Ada Brown\n";
    private static final String ALTERS = "who,nr,name\n1,1,Ben Cole\n1,2,Cy Dunn\n";
    private static final String TIES = "who,a,b\n1,1,2\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    private Uploads uploads;

    @BeforeEach
    void team() {
        uploads = Uploads.ofCircles(port);
        write("CREATE (:Team {id: 'pemberton', name: 'Pemberton'})");
    }

    @AfterEach
    void leavesNoFileBehind() {
        assertThat(ownFiles()).isEmpty();
    }

    @Test
    void refusesFilesWithoutTheirColumns() {
        refuses(422, "egos", "no column “who”", "name\nAda\n", ALTERS, TIES);
        refuses(422, "alters", "no column “nr”", EGOS, "who,name\n1,Ben\n", TIES);
        refuses(422, "ties", "no column “b”", EGOS, ALTERS, "who,a\n1,1\n");
        refuses(422, "alters", "never closed", EGOS, "who,nr,name\n1,1,\"Ben\n", TIES);
        refuses(422, "egos", "empty", "\n", ALTERS, TIES);
    }

    @Test
    void refusesBrokenUtf8() {
        var latin = "who,name\n1,Ada\n2,Zo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1);
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("egos", latin);
        parts.put("alters", ALTERS.getBytes(StandardCharsets.UTF_8));
        parts.put("mappingFile", MAPPING.getBytes(StandardCharsets.UTF_8));
        parts.put("team", "pemberton".getBytes(StandardCharsets.UTF_8));

        refused(uploads.send(parts), 422, "egos", "Line 3");
    }

    @Test
    void refusesRequestsWithoutWhatTheyNeed() {
        refusesParts(400, "team", "no team supports", "egos", EGOS, "alters", ALTERS, "mappingFile", MAPPING);
        refusesParts(
                400, "team", "no team supports", "egos", EGOS, "alters", ALTERS, "mappingFile", MAPPING, "team", "x");
        refusesParts(400, "mapping", "transnat", "egos", EGOS, "alters", ALTERS, "team", "pemberton");
        refusesParts(
                400, "mapping", "There are", "egos", EGOS, "alters", ALTERS, "team", "pemberton", "mapping", "egonet");
        refusesParts(400, "alters", "part “alters”", "egos", EGOS, "team", "pemberton", "mappingFile", MAPPING);
        refusesParts(
                400,
                "source",
                "no ::",
                "egos",
                EGOS,
                "alters",
                ALTERS,
                "team",
                "pemberton",
                "mappingFile",
                MAPPING,
                "source",
                "a::b");
    }

    @Test
    void refusesMappingsThatAreNone() {
        refusesMapping("{\"source\": ", "docs/mappings.md");
        refusesMapping(MAPPING.replace("\"to\": [\"b\"]", "\"to\": []"), "no column for “to”");
        refusesMapping(MAPPING.replace("\"FRIEND\"", "\"MATE\""), "“MATE” stands for nothing");
        refusesMapping(MAPPING.replace("\"birthYear\"", "\"shoeSize\""), "no field “shoeSize”");
        refusesMapping(MAPPING.replace("{\"column\": \"born\"}", "{}"), "names no column");
    }

    @Test
    void refusesMoreThanFiftyMegabytes() {
        var answer = uploads.send(
                new byte[0],
                "egos",
                EGOS,
                "alters",
                "who,nr,name\n" + "a".repeat(53_000_000),
                "mappingFile",
                MAPPING,
                "team",
                "pemberton");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.error("message")).contains("50 MB");
    }

    @Test
    void saysWhatIsWrongRowByRowAndTakesTheRest() {
        var egos = "who,name,born\n1,Ada Brown,1941\n2,,\n1,Ada again,\n3,Cara Dean,1066\n,Nobody,\n";
        var alters = """
                who,nr,name,sector,ring,kind,seen,confides
                1,1,Ben Cole,family,1,PARTNER,2026-01-05,yes
                1,2,Cy Dunn,foes,7,COUSIN,2999-01-01,perhaps
                1,2,Cy again,,,,,
                9,1,Eve Fox,,,,,
                1,4,,,,,,
                1,5,Fay Gill,?,?,?,?,?
                """;
        var ties = "who,a,b\n1,1,2\n1,2,1\n1,1,1\n1,1,77\n1,,2\n";

        var outcome = take(egos, alters, ties);

        assertThat(outcome.rows("refused"))
                .containsExactly(
                        "egos 3 - name",
                        "egos 4 - -",
                        "egos 6 - who",
                        "alters 4 - -",
                        "alters 5 - who",
                        "alters 6 - name",
                        "ties 4 - b",
                        "ties 5 - b",
                        "ties 6 - a");
        assertThat(outcome.rows("unresolved"))
                .containsExactly(
                        "egos 5 - born",
                        "alters 3 - sector",
                        "alters 3 - ring",
                        "alters 3 - kind",
                        "alters 3 - seen",
                        "alters 3 - confides");
        assertThat(outcome.counts()).containsExactly(16, 6, 0, 1, 9, 0);
        assertThat(outcome.messages("unresolved"))
                .anyMatch(message -> message.contains("It knows: family, friends"))
                .anyMatch(message -> message.contains("whole number from 1 to 3"))
                .anyMatch(message -> message.contains("has not come yet"));
        assertThat(outcome.body().toString()).doesNotContain("Cy", "Ada", "Eve", "foes", "COUSIN,");
        assertThat(row("MATCH (:Person {name: 'Ada Brown'})-[t:TIE]->(:Person {name: 'Fay Gill'}) RETURN t AS row"))
                .containsEntry("notKnown", List.of("SECTOR", "RING", "KIND"))
                .containsEntry("lapsed", false)
                .doesNotContainKeys("lastContact", "confides", "canCallOn", "contactFrequency", "sinceYear");
    }

    @Test
    void takesAsManyAsACircleHasRoomFor() {
        var alters = IntStream.rangeClosed(1, 500)
                .mapToObj(nr -> "1," + nr + ",Somebody " + nr + "\n")
                .collect(Collectors.joining("", "who,nr,name\n", ""));

        var outcome = take(EGOS, alters, TIES);

        assertThat(outcome.status()).isEqualTo("FINISHED");
        assertThat(outcome.number("skipped")).isEqualTo(200);
        assertThat(outcome.messages("refused")).allMatch(message -> message.contains("room for 300 people"));
    }

    @Test
    void takesNamesInEveryScriptAndNoneThatAStatementWouldRead() {
        var names = List.of("👩‍👩‍👧 Zoë", "فاطمة الزهراء", "דָּוִד", "王小明", "'}) DETACH DELETE n //");
        var alters = new ArrayList<String>(List.of("who,nr,name"));
        names.forEach(name -> alters.add("1," + alters.size() + ",\"" + name + "\""));

        take(EGOS, String.join("\n", alters), TIES);

        try (var session = driver.session()) {
            assertThat(session.run("MATCH (:Person)-[:TIE]->(p:Person) RETURN p.name AS name")
                            .list(row -> row.get("name").asString()))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void goesOnWhereItWasStopped() {
        take(EGOS, "who,nr,name\n1,1,Ben Cole\n", "who,a,b\n");

        var outcome = take(EGOS, ALTERS, TIES);

        assertThat(outcome.counts()).containsExactly(4, 2, 0, 2, 0, 0);
    }

    @Test
    void changesWhatTheFileChanged() {
        take(EGOS, ALTERS, TIES);

        var outcome =
                take("who,name,born\n1,Ada Brown,1941\n", "who,nr,name,ring\n1,1,Ben Cole,1\n1,2,Cyril Dunn,\n", TIES);

        assertThat(outcome.counts()).containsExactly(4, 0, 3, 1, 0, 0);
        assertThat(row("MATCH (:Person {birthYear: 1941})-[t:TIE]->(:Person {name: 'Ben Cole'}) RETURN t AS row"))
                .containsEntry("ring", 1L)
                .containsEntry("notKnown", List.of("SECTOR", "KIND"));
    }

    private Uploads.Outcome take(String egos, String alters, String ties) {
        return uploads.follow(send(egos, alters, ties, MAPPING));
    }

    private Uploads.Answer send(String egos, String alters, String ties, String mapping) {
        return uploads.send(
                new byte[0], "egos", egos, "alters", alters, "ties", ties, "mappingFile", mapping, "team", "pemberton");
    }

    private void refuses(int status, String field, String why, String egos, String alters, String ties) {
        refused(send(egos, alters, ties, MAPPING), status, field, why);
    }

    private void refusesMapping(String mapping, String why) {
        refused(send(EGOS, ALTERS, TIES, mapping), 422, "mappingFile", why);
    }

    private void refusesParts(int status, String field, String why, String... parts) {
        refused(uploads.send(new byte[0], parts), status, field, why);
    }

    private void refused(Uploads.Answer answer, int status, String field, String why) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.error("field")).isEqualTo(field);
        assertThat(answer.error("message")).contains(why);
        assertThat(row("MATCH (n:Person|DirectoryImport) RETURN {n: count(n)} AS row"))
                .containsEntry("n", 0L);
    }

    private static List<String> ownFiles() {
        var own = "kith-import-" + ProcessHandle.current().pid() + "-";
        return List.of(Objects.requireNonNull(
                new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith(own))));
    }

    private Map<String, Object> row(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get("row").asMap();
        }
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}

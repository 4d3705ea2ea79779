package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.audit.LeftOut.Part;
import community.kith.signin.Browserless;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What the audit adds to a request, and what the audit and the figures kept add to a write: the same requests of the sample's worker,
 * over HTTP and on the embedded database, in turn with and without, {@code mvn -Pbenchmark verify -Dtest=AuditBenchmark}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kith.sample=true", "server.address=127.0.0.1", "kith.limits.requests=1000000"})
@Import(LeftOut.class)
class AuditBenchmark {

    private static final int AT_ONCE = 16;

    private static final Set<Part> AUDIT = EnumSet.of(Part.AUDIT);

    private static final String MAP = """
            { person(id: "%s") { name knownAs profile { appreciated matters support } interests { name } gifts { words }
              livesAlone home { postcode neighbourhood { name } } teams { name } agreements { id }
              relationshipCircle { ties { id ring sector inWords lastContact with { id name } } }
              outcomes { id words needs { name } } } }""";

    private static final String TEAM = """
            { people(first: 50, supported: true) { nodes { id name interests { name } outcomes { id words } } } }""";

    private static final String SUGGESTIONS = """
            { outcome(id: "%s") { words supportSequence { steps { step state suggestions { title reasons { sentence } } } } } }
            """;

    private static final String CONTACT = """
            mutation { recordContact(input: {tieId: "%s", way: VISIT}) { userErrors { message } tie { lastContact } } }
            """;

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private Settling settling;

    private Browserless worker;
    private String map;
    private String suggestions;
    private String contact;

    @DynamicPropertySource
    static void newDatabase(DynamicPropertyRegistry settings) {
        settings.add("kith.data", () -> directory.resolve("data").toString());
    }

    @BeforeEach
    void asks() {
        worker = new Browserless(port);
        worker.post("/sign-in/sample", Map.of("role", "WORKER"));
        var found = worker.ask("{ people(first: 50, supported: true) { nodes { id outcomes { id } } } }")
                .body();
        var match = Pattern.compile("\"id\":\"([^\"]+)\",\"outcomes\":\\[\\{\"id\":\"([^\"]+)\"")
                .matcher(found);
        assertThat(match.find()).as(found).isTrue();
        map = MAP.formatted(match.group(1));
        suggestions = SUGGESTIONS.formatted(match.group(2));
        contact = CONTACT.formatted(firstTie(worker, match.group(1)));
    }

    @Test
    void comparesLooks() throws Exception {
        compare("a person with their map", map);
        compare("the people of the team, all in one record", TEAM);
        compare("suggestions for an outcome", suggestions);
    }

    @Test
    void comparesLooksOfManyAtOnce() throws Exception {
        compare("a person with their map", AT_ONCE, asked(worker, map));
        compare("the people of the team, all in one record", AT_ONCE, asked(worker, TEAM));
        compare("suggestions for an outcome", AT_ONCE, asked(worker, suggestions));
    }

    @Test
    void comparesChanges() throws Exception {
        compare("a contact recorded", contact);
        var connector = new Browserless(port);
        connector.post("/sign-in/sample", Map.of("role", "CONNECTOR"));
        var sure = """
                mutation { assureGroup(input: {groupId: "%s"}) { userErrors { message } group { name } } }
                """.formatted(first(connector, "{ groups(first: 1) { nodes { id } } }", "\"id\":\"([^\"]+)\""));
        compare("a group made sure of, by a program", 1, asked(connector, sure));
        compare("a group made sure of, by a page", 1, List.of(() -> connector.change(sure)));
    }

    @Test
    void comparesFigures() throws Exception {
        new WithAndWithout(EnumSet.allOf(Part.class), 1, asked(worker, contact), settling::settle)
                .compare("a contact recorded");
    }

    @Test
    void comparesAVisit() throws Exception {
        compare("a visit, of these four", TEAM, map, suggestions, contact);
    }

    private static String firstTie(Browserless worker, String person) {
        var ties = "{ person(id: \"%s\") { relationshipCircle { ties { id } } } }".formatted(person);
        return first(worker, ties, "\"ties\":\\[\\{\"id\":\"([^\"]+)\"");
    }

    private static String first(Browserless asking, String query, String pattern) {
        var answer = asking.ask(query).body();
        var match = Pattern.compile(pattern).matcher(answer);
        assertThat(match.find()).as(answer).isTrue();
        return match.group(1);
    }

    private void compare(String what, String... queries) throws Exception {
        compare(what, 1, asked(worker, queries));
    }

    private void compare(String what, int askers, List<Supplier<HttpResponse<String>>> requests) throws Exception {
        new WithAndWithout(AUDIT, askers, requests, settling::settle).compare(what);
    }

    private static List<Supplier<HttpResponse<String>>> asked(Browserless caller, String... queries) {
        return Stream.of(queries)
                .<Supplier<HttpResponse<String>>>map(query -> () -> caller.ask(query))
                .toList();
    }
}

package community.kith.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.access.Caller;
import community.kith.access.Questions;
import community.kith.attacks.Leaf;
import community.kith.geography.LoadingPostcodes;
import graphql.language.FieldDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** Every text that can be written down holds markup and script, and every page of the app shows it as what it is: text. */
@KithTest
class HostileTextBrowserTest {

    private static final String SCRIPT = "\"'><img src=x onerror=\"ran=1\"><script>ran=1</script>${ran=1}";
    private static final Pattern ROUTE = Pattern.compile("path: \"(/[^\"]*)\"");

    /** Elements that no page makes, and attributes that run something. */
    private static final String MADE_FROM_DATA = """
            [...document.querySelectorAll('*')].filter(each =>
              each.matches('img[src="x"], script:not([src]):not([type=importmap]), [href^="javascript:" i]')
              || each.getAttributeNames().some(name => name.startsWith('on'))).map(each => each.outerHTML)
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private LoadingPostcodes postcodes;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private Driver driver;

    private Map<String, Object> known = Map.of();

    @BeforeEach
    void adasTown() {
        known = known(AdasTown.build(new Operations(port), postcodes));
    }

    @Test
    void showsScriptAsTextOnEveryPage() throws IOException {
        Questions.fields("Mutation").forEach(this::fill);
        assertThat(stored()).as("texts that were taken").isGreaterThan(25);
        var showing = 0;
        var soft = new SoftAssertions();
        try (var window = Window.laptop(port)) {
            var dialogues = new CopyOnWriteArrayList<String>();
            window.page().onDialog(dialogue -> {
                dialogues.add(dialogue.message());
                dialogue.dismiss();
            });
            for (var path : pages().toList()) {
                window.afresh(path);
                window.page().waitForLoadState(LoadState.NETWORKIDLE);

                soft.assertThat(window.page().evaluate("typeof ran"))
                        .as("%s ran it", path)
                        .isEqualTo("undefined");
                soft.assertThat((List<?>) window.page().evaluate(MADE_FROM_DATA))
                        .as("%s made elements", path)
                        .isEmpty();
                soft.assertThat(window.complaints()).as(path).isEmpty();
                showing += window.page().locator("body").innerText().contains("ran=1") ? 1 : 0;
            }
            soft.assertThat(dialogues).isEmpty();
            soft.assertThat(window.strangers()).isEmpty();
        }
        soft.assertThat(showing).as("pages that show what was typed").isGreaterThan(12);
        soft.assertAll();
    }

    @Test
    void takesNoAddressThatRunsSomething() {
        var addresses = List.of(
                "javascript:ran=1",
                " JaVa\tScript:ran=1",
                "data:text/html,<script>ran=1</script>",
                "vbscript:ran",
                "https:javascript:ran=1",
                "//evil.example",
                "https://kith.example@evil.example/",
                "https://example.org/\"onclick=ran=1");
        var leaves = Questions.fields("Mutation").stream()
                .flatMap(mutation -> Leaf.of(mutation).stream()
                        .filter(leaf -> leaf.name().equals("website"))
                        .map(leaf -> Map.entry(mutation, leaf)))
                .toList();

        assertThat(leaves).hasSizeGreaterThan(4);
        leaves.forEach(leaf -> addresses.forEach(address -> assertThat(
                        ask(leaf.getKey(), leaf.getValue(), address).toString())
                .as("%s %s", leaf.getKey().getName(), address)
                .contains("MALFORMED", "[website]")));
    }

    private void fill(FieldDefinition mutation) {
        Leaf.of(mutation).stream().filter(leaf -> !leaf.id()).forEach(leaf -> ask(mutation, leaf, SCRIPT));
    }

    private Map<String, Object> ask(FieldDefinition mutation, Leaf leaf, String text) {
        var input = new HashMap<>(leaf.with(text, known));
        input.computeIfPresent("version", (name, any) -> version(input));
        var request = new DefaultExecutionGraphQlRequest(
                Questions.mutation(mutation), null, Map.of("input", input), Map.of(), "test", null);
        request.configureExecutionInput((execution, builder) -> {
            execution.getGraphQLContext().put(Caller.class, Caller.service());
            return execution;
        });
        return Objects.requireNonNull(graphQl.execute(request).block()).toMap();
    }

    /** The addresses of the app, as its routes have them, and some that somebody sends to a worker. */
    private Stream<String> pages() throws IOException {
        var routes = Files.readString(Path.of("src/main/resources/static/scripts/routes.js"));
        var own = ROUTE.matcher(routes)
                .results()
                .map(route -> route.group(1))
                .map(path -> path.replace(":personId", (String) known.get("personId"))
                        .replace(":tieId", (String) known.get("tieId"))
                        .replace(":outcomeId", (String) known.get("outcomeId")));
        var steps = Stream.of("FRIENDS", "COMMUNITY")
                .map(step -> "/people/%s/outcomes/%s?step=%s"
                        .formatted(known.get("personId"), known.get("outcomeId"), step));
        var sent = Stream.of("/people/<img src=x onerror=ran=1>", "/<script>ran=1</script>");
        return Stream.of(own, steps, sent).flatMap(each -> each);
    }

    private Map<String, Object> known(AdasTown town) {
        var values = new HashMap<String, Object>(Map.of(
                "personId", town.ada(),
                "outcomeId", town.wantsToSing(),
                "needId", "company",
                "needIds", "company",
                "website", "https://example.org/"));
        try (var session = driver.session()) {
            var ids = session.run("""
                            MATCH (ada:Person {id: $ada})-[tie:TIE]->(maureen) MATCH (place:Place) MATCH (group:Group)
                            RETURN tie.id AS tieId, maureen.id AS withPersonId, maureen.id AS whoId,
                              place.id AS placeId, group.id AS groupId LIMIT 1
                            """, Map.of("ada", town.ada())).single();
            values.putAll(ids.asMap());
        }
        values.put("CircleMemberInput.personId", Objects.requireNonNull(values.get("withPersonId")));
        values.remove("AddTieInput.withPersonId");
        return values;
    }

    private long version(Map<String, Object> input) {
        try (var session = driver.session()) {
            var ids = input.values().stream().filter(String.class::isInstance).toList();
            return session
                    .run("""
                            MATCH (n) WHERE n.id IN $ids AND n.version IS NOT NULL RETURN n.version AS version
                            UNION ALL
                            MATCH ()-[r:TIE]->() WHERE r.id IN $ids RETURN r.version AS version
                            """, Map.of("ids", ids))
                    .list(row -> row.get("version").asLong())
                    .stream()
                    .findFirst()
                    .orElse(0L);
        }
    }

    private long stored() {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (n) UNWIND keys(n) AS key
                            WITH labels(n)[0] AS what, key, toStringOrNull(n[key]) AS text WHERE text CONTAINS 'ran=1'
                            RETURN count(DISTINCT what + key) AS many
                            """).single().get("many").asLong();
        }
    }
}

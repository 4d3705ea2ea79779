package community.kith;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.graph.CypherQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The head of every Cypher file is a contract: what it says of parameters, columns and indexes is held against what the database
 * itself says of the statement.
 */
@KithTest
@KeepsGraph
class CypherFilesTests {

    private static final CypherQueries QUERIES = CypherQueries.load();

    private static final Map<String, Explained> EXPLAINED = new ConcurrentHashMap<>();

    private static final SessionConfig WITH_NOTIFICATIONS = SessionConfig.builder()
            .withMinimumNotificationSeverity(NotificationSeverity.INFORMATION)
            .build();

    /** The database's status for parameters that a statement asks for and nobody gave. */
    private static final String PARAMETER_MISSING = "01N60";

    /** How a statement whose work is to go through a whole label says so in its head, with the reason. */
    private static final String WHOLE_LABEL = "Reads a whole label:";

    @Autowired
    private Driver driver;

    static Stream<String> names() {
        return QUERIES.names().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatItIs(String name) {
        var header = CypherHeader.of(QUERIES.text(name));

        assertThat(header.name()).isEqualTo(name);
        assertThat(header.purpose()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("names")
    void returnsWhatItSays(String name) {
        var header = CypherHeader.of(QUERIES.text(name));

        var keys = explain(name).keys();

        assertThat(keys).containsExactlyElementsOf(header.returns());
    }

    @ParameterizedTest
    @MethodSource("names")
    void asksForTheParametersThatItNames(String name) {
        var header = CypherHeader.of(QUERIES.text(name));

        var missing = new HashSet<String>();
        for (var status : explain(name).summary().gqlStatusObjects()) {
            if (status.gqlStatus().equals(PARAMETER_MISSING)) {
                missing.addAll(CypherHeader.parametersIn(status.statusDescription()));
            }
        }

        assertThat(missing).containsExactlyInAnyOrderElementsOf(header.parameters());
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsNoMoreThanItMust(String name) {
        var text = QUERIES.text(name);
        var header = CypherHeader.of(text);

        var plan = explain(name).summary().plan();

        assertThat(operators(plan)).as(name).doesNotContain("AllNodesScan", "CartesianProduct");
        if (!text.contains(WHOLE_LABEL)) {
            assertThat(operators(plan)).doesNotContain("NodeByLabelScan", "PartitionedNodeByLabelScan");
        }
        assertThat(indexes(plan)).containsAll(header.indexes());
    }

    @Test
    void writesNotesOfChangesInOneWay() {
        var notes = QUERIES.text("audit/note-changes");
        var block = "CALL () {\n%s}\n"
                .formatted(notes.substring(notes.indexOf("UNWIND")).indent(2));

        assertThat(QUERIES.names())
                .filteredOn(name -> !name.equals("audit/note-changes"))
                .map(QUERIES::text)
                .filteredOn(text -> text.contains("(change:UnchainedChange)") && text.contains("$notes"))
                .hasSizeGreaterThan(2)
                .allSatisfy(text -> assertThat(text).contains(block));
    }

    @Test
    void usesEveryFile() throws IOException {
        var sources = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }

        assertThat(names()).allMatch(name -> sources.indexOf("\"" + name + "\"") >= 0);
    }

    /** What the database says of a statement; asked once, as a plan takes its time. */
    private Explained explain(String name) {
        return EXPLAINED.computeIfAbsent(name, this::ask);
    }

    private Explained ask(String name) {
        try (var session = driver.session(WITH_NOTIFICATIONS)) {
            var result = session.run("EXPLAIN " + QUERIES.text(name));
            var keys = result.keys();
            return new Explained(keys, result.consume());
        }
    }

    private static Set<String> operators(Plan plan) {
        var result = new HashSet<String>();
        visit(plan, each -> result.add(each.operatorType().replaceAll("@.*", "")));
        return result;
    }

    private static Set<String> indexes(Plan plan) {
        var result = new HashSet<String>();
        visit(plan, each -> {
            var details = each.arguments().get("Details");
            if (details != null && each.operatorType().matches(".*(Index|Merge).*")) {
                result.addAll(CypherHeader.indexesIn(details.asString()));
            }
        });
        return result;
    }

    private static void visit(Plan plan, Consumer<Plan> visitor) {
        visitor.accept(plan);
        plan.children().forEach(child -> visit(child, visitor));
    }

    private record Explained(List<String> keys, ResultSummary summary) {}
}

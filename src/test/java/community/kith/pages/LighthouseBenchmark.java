package community.kith.pages;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.signin.Browserless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lighthouse on the pages of the sample, each in a browser that has not been here before: {@code mvn -Pbenchmark verify
 * -Dtest=LighthouseBenchmark}. It needs Node.js, whose {@code npx} fetches Lighthouse, and Chromium or Chrome ({@code CHROME_PATH} where
 * it is not found). The table comes to {@code target/benchmarks/lighthouse.md}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kith.sample=true", "server.address=127.0.0.1", "kith.limits.requests=1000000"})
class LighthouseBenchmark {

    private static final String LIGHTHOUSE = "lighthouse@12.8.2";

    /** How often each page is looked at in each way; the median counts. */
    private static final int RUNS = Integer.getInteger("benchmark.runs", 3);

    private static final List<String> ROLES = List.of(
            System.getProperty("benchmark.roles", "WORKER,COACH,CONNECTOR").split(","));

    /** In which of the ways. */
    private static final List<Way> WAYS = Stream.of(
                    System.getProperty("benchmark.ways", "PHONE,PHONE_CALIBRATED,LAPTOP")
                            .split(","))
            .map(Way::valueOf)
            .toList();

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void newDatabase(DynamicPropertyRegistry settings) {
        settings.add("kith.data", () -> directory.resolve("data").toString());
    }

    /**
     * How a page is looked at. Lighthouse's own phone is four times slower than a machine whose index is above 1,500; it asks that those
     * below, from 1,000 on, take twice instead (its docs/throttling.md, Calibrating the CPU slowdown).
     */
    private enum Way {
        PHONE,
        PHONE_CALIBRATED("--throttling.cpuSlowdownMultiplier=2"),
        LAPTOP("--preset=desktop");

        private final List<String> flags;

        Way(String... flags) {
            this.flags = List.of(flags);
        }
    }

    private record Visited(String role, String name, String path) {}

    private record Seen(int performance, int accessibility, int bestPractices, long bytes, double shift, long index) {}

    @Test
    void looksAtThePages() throws Exception {
        var table = new StringBuilder("| who | page | kB | accessibility | best practices |");
        WAYS.forEach(way -> table.append(" performance, ").append(way).append(" |"));
        table.append(" what shifts in the last | index of the machine |\n| --- | --- |")
                .append(" --: |".repeat(WAYS.size() + 5))
                .append('\n');
        for (var role : ROLES) {
            var visitor = new Browserless(port);
            assertThat(visitor.post("/sign-in/sample", Map.of("role", role)).statusCode())
                    .isEqualTo(204);
            for (var visited : pages(role, visitor)) {
                table.append(row(visited, visitor));
                LoggerFactory.getLogger(LighthouseBenchmark.class).info("\n{}", table);
            }
        }
        Files.createDirectories(Path.of("target", "benchmarks"));
        Files.writeString(Path.of("target", "benchmarks", "lighthouse.md"), table);
    }

    private static List<Visited> pages(String role, Browserless visitor) {
        return switch (role) {
            case "WORKER" -> workers(ada(visitor, "id"), ada(visitor, "outcomes/0/id"));
            case "COACH" -> coachs(ada(visitor, "id"), first(visitor, "teams"));
            default -> connectors(first(visitor, "circles"));
        };
    }

    private static List<Visited> workers(String person, String outcome) {
        var hers = "/people/" + person;
        return List.of(
                new Visited("worker", "people", "/people"),
                new Visited("worker", "a person", hers),
                new Visited("worker", "their circle", hers + "/circle"),
                new Visited("worker", "places around them", hers + "/map"),
                new Visited("worker", "groups for them", hers + "/find"),
                new Visited("worker", "the Support Sequence", hers + "/outcomes/" + outcome));
    }

    private static List<Visited> coachs(String person, String team) {
        var hers = "/people/" + person + "/in-touch";
        return List.of(
                new Visited("coach", "teams", "/teams"),
                new Visited("coach", "in touch", hers),
                new Visited("coach", "a conversation", hers + "/talk"),
                new Visited("coach", "asked scales", hers + "/ask"),
                new Visited("coach", "before and now", "/teams/" + team + "/before-and-now"));
    }

    private static List<Visited> connectors(String circle) {
        return List.of(
                new Visited("connector", "finder", "/find"),
                new Visited("connector", "board of circles", "/circles"),
                new Visited("connector", "a circle", "/circles/" + circle),
                new Visited("connector", "gaps", "/gaps"),
                new Visited("connector", "introductions", "/introductions"),
                new Visited("connector", "the directory", "/directory"));
    }

    private static String ada(Browserless visitor, String field) {
        return found(
                visitor, "{ people(search: \"Ada\", first: 1) { nodes { id outcomes { id } } } }", "people", field);
    }

    private static String first(Browserless visitor, String list) {
        return found(visitor, "{ %s(first: 1) { nodes { id } } }".formatted(list), list, "id");
    }

    private static String found(Browserless visitor, String query, String list, String field) {
        return JSON.readTree(visitor.ask(query).body())
                .at("/data/" + list + "/nodes/0/" + field)
                .stringValue();
    }

    private String row(Visited visited, Browserless visitor) throws IOException, InterruptedException {
        var performance = new ArrayList<String>();
        var last = new Seen(0, 0, 0, 0, 0, 0);
        for (var way : WAYS) {
            var scores = new ArrayList<Integer>();
            for (var run = 0; run < RUNS; run++) {
                last = look(visited.path(), visitor.cookie("kith"), way);
                scores.add(last.performance());
            }
            scores.sort(null);
            performance.add(scores.get(RUNS / 2).toString());
        }
        return "| %s | %s | %d | %d | %d | %s | %.2f | %d |\n"
                .formatted(
                        visited.role(),
                        visited.name(),
                        last.bytes() / 1000,
                        last.accessibility(),
                        last.bestPractices(),
                        String.join(" | ", performance),
                        last.shift(),
                        last.index());
    }

    private Seen look(String path, String session, Way way) throws IOException, InterruptedException {
        var report = directory.resolve("report.json");
        Files.deleteIfExists(report);
        var command = new ArrayList<>(List.of(
                "npx",
                "--yes",
                LIGHTHOUSE,
                "http://localhost:" + port + "/#" + path,
                "--quiet",
                "--output=json",
                "--output-path=" + report,
                "--only-categories=performance,accessibility,best-practices",
                "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking",
                "--extra-headers=" + JSON.writeValueAsString(Map.of("Cookie", "kith=" + session))));
        command.addAll(way.flags);
        var log = directory.resolve("lighthouse.log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(Files.readString(log.toPath()));
        }
        var seen = JSON.readTree(Files.readString(report));
        assertThat(seen.at("/finalDisplayedUrl").stringValue()).contains("/#/");
        return new Seen(
                percent(seen, "performance"),
                percent(seen, "accessibility"),
                percent(seen, "best-practices"),
                Math.round(seen.at("/audits/total-byte-weight/numericValue").doubleValue()),
                seen.at("/audits/cumulative-layout-shift/numericValue").doubleValue(),
                Math.round(seen.at("/environment/benchmarkIndex").doubleValue()));
    }

    private static int percent(JsonNode report, String category) {
        return Math.toIntExact(
                Math.round(100 * report.at("/categories/" + category + "/score").doubleValue()));
    }
}

package community.kith.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import community.kith.KithTest;
import community.kith.Tester;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Figures as Prometheus collects them, and traces as a collector of OpenTelemetry gets them: who may, and that nobody is in them. */
@KithTest
class WatchingTests {

    private static final String TOKEN = "a-token-of-this-test-that-is-long-enough";
    private static final Queue<String> TRACES = new ConcurrentLinkedQueue<>();
    private static final HttpServer COLLECTOR = collector();

    /** What tells figures apart. Each has few values, which the code or the schema names. */
    private static final List<String> LABELS = List.of(
            "action",
            "area",
            "cause",
            "compiler",
            "error",
            "exception",
            "gc",
            "graphql_operation_type",
            "graphql_outcome",
            "id",
            "level",
            "main_application_class",
            "method",
            "name",
            "outcome",
            "path",
            "pool",
            "repository",
            "runtime",
            "state",
            "status",
            "uri",
            "vendor",
            "version");

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void isWatched(DynamicPropertyRegistry settings) throws IOException {
        var file = Files.createTempFile("figures", ".token");
        file.toFile().deleteOnExit();
        Files.writeString(file, TOKEN + "\n");
        settings.add("kith.figures.token-file", file::toString);
        settings.add("management.prometheus.metrics.export.enabled", () -> true);
        settings.add("management.opentelemetry.enabled", () -> true);
        settings.add("management.tracing.export.enabled", () -> true);
        settings.add("management.tracing.sampling.probability", () -> 1);
        settings.add("management.opentelemetry.tracing.export.schedule-delay", () -> "200ms");
        settings.add(
                "management.opentelemetry.tracing.export.otlp.endpoint",
                () -> "http://127.0.0.1:%d/v1/traces"
                        .formatted(COLLECTOR.getAddress().getPort()));
    }

    @AfterAll
    static void ends() {
        COLLECTOR.stop(0);
    }

    @Test
    void givesFiguresToWhoeverHasTheTokenAndNothingElse() throws Exception {
        assertThat(get("/actuator/prometheus", null).statusCode()).isEqualTo(401);
        assertThat(get("/actuator/prometheus", "Bearer " + TOKEN + "x").statusCode())
                .isEqualTo(401);
        assertThat(get("/actuator/prometheus", "Basic " + TOKEN).statusCode()).isEqualTo(401);
        assertThat(get("/actuator/metrics", "Bearer " + TOKEN).statusCode()).isEqualTo(401);
        assertThat(get("/map/tiles/1/0/0", "Bearer " + TOKEN).statusCode()).isEqualTo(401);

        var figures = get("/actuator/prometheus", "Bearer " + TOKEN);

        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains(
                        "kith_work_free", "kith_work_waiting", "http_server_requests_seconds_count", "jvm_memory_used");
    }

    @Test
    void namesNobodyInFiguresAndTraces() throws Exception {
        new Town(port, people).person("Ada Farrimond");
        ask("AdaFarrimond", "query AdaFarrimond { people(search: \"Farrimond\", first: 1) { nodes { id } } }");
        ask("AdaFarrimond", "query AdaFarrimond { farrimond }");
        get("/circles/Farrimond/meetings/Farrimond.ics", null);
        get("/Farrimond?name=Farrimond", null);

        await().until(() -> TRACES.stream().anyMatch(trace -> trace.contains("graphql query")));
        await().until(() -> TRACES.stream().anyMatch(trace -> trace.contains("POST /graphql")));
        var figures = get("/actuator/prometheus", "Bearer " + TOKEN).body();

        assertThat(figures).doesNotContainIgnoringCase("farrimond").contains("graphql_request_seconds_count");
        assertThat(TRACES).noneMatch(trace -> trace.toLowerCase(Locale.ROOT).contains("farrimond"));
        assertThat(labels(figures)).isSubsetOf(LABELS);
    }

    private static List<String> labels(String figures) {
        return Pattern.compile("[{,]([a-z_]+)=\"")
                .matcher(figures)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.toList());
    }

    private void ask(String name, String query) throws IOException, InterruptedException {
        var body = "{\"operationName\": \"%s\", \"query\": \"%s\"}".formatted(name, query.replace("\"", "\\\""));
        http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header(Tester.HEADER, Tester.VALUE)
                        .header("X-Name", "Farrimond")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, @Nullable String authorization)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpServer collector() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/traces", exchange -> {
                TRACES.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

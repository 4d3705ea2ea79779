package community.kith.directory;

import community.kith.Tester;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files as a person's program would: over HTTP, in parts, and follows the import over GraphQL until it has ended. */
public final class Uploads {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "a-line-between-the-parts";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Parts that are files. */
    private static final Set<String> FILES = Set.of("mappingFile", "egos", "alters", "ties");

    private final int port;
    private final String path;
    private final String operation;
    private final String query;
    private final String cookie;

    public Uploads(int port) {
        this(port, "/directory/imports", "directory-import", "directoryImport", "");
    }

    private Uploads(int port, String path, String operation, String query, String cookie) {
        this.port = port;
        this.path = path;
        this.operation = operation;
        this.query = query;
        this.cookie = cookie;
    }

    /** Files of relationship circles. */
    public static Uploads ofCircles(int port) {
        return new Uploads(port, "/circles/imports", "circle-import", "circleImport", "");
    }

    /** Likewise, sent by whoever has this cookie. */
    public Uploads by(String cookie) {
        return new Uploads(port, path, operation, query, cookie);
    }

    /** An answer of the upload. */
    public record Answer(int status, JsonNode body) {

        public String error(String name) {
            return body.path("errors").path(0).path(name).asString();
        }
    }

    /** How an import ended. */
    public record Outcome(JsonNode body) {

        public String status() {
            return body.path("status").asString();
        }

        public String failure() {
            return body.path("failure").asString();
        }

        public int number(String name) {
            return body.path(name).asInt();
        }

        /** read, taken, changed, unchanged, skipped, missing. */
        public List<Integer> counts() {
            return List.of("read", "taken", "changed", "unchanged", "skipped", "missing").stream()
                    .map(this::number)
                    .toList();
        }

        /** How many rows there are of a kind: unresolved, refused or gone. */
        public int total(String kind) {
            return body.path(kind).path("totalCount").asInt();
        }

        /** Row, id and field of each row of a kind, such as {@code 12 SRV003 Location(s)}. */
        public List<String> rows(String kind) {
            var rows = new ArrayList<String>();
            body.path(kind)
                    .path("nodes")
                    .forEach(row ->
                            rows.add((row.hasNonNull("file") ? row.path("file").asString() + " " : "")
                                    + row.path("row").asInt() + " "
                                    + row.path("sourceId").asString("-") + " "
                                    + row.path("field").asString("-")));
            return rows;
        }

        /** How many rows of a kind there are about each field. */
        public Map<String, Long> fields(String kind) {
            return rows(kind).stream()
                    .collect(Collectors.groupingBy(row -> row.split(" ", 3)[2], Collectors.counting()));
        }

        public List<String> messages(String kind) {
            var messages = new ArrayList<String>();
            body.path(kind)
                    .path("nodes")
                    .forEach(row -> messages.add(row.path("message").asString()));
            return messages;
        }
    }

    /** Sends a file and waits until its import has ended. */
    public Outcome take(Path file, String... parts) {
        return follow(send(bytes(file), parts));
    }

    public Outcome take(String text, String... parts) {
        return follow(send(text.getBytes(StandardCharsets.UTF_8), parts));
    }

    public Outcome follow(Answer answer) {
        if (answer.status() != 202) {
            throw new AssertionError("Not accepted: " + answer);
        }
        var id = answer.body().path("id").asString();
        return Awaitility.await("import " + id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .ignoreException(IllegalStateException.class) // a question that took too long on a busy machine
                .until(
                        () -> new Outcome(ask(operation, Map.of("id", id)).path(query)),
                        outcome -> !outcome.status().equals("RUNNING"));
    }

    /** Sends these parts. */
    public Answer send(Map<String, byte[]> parts) {
        var body = new ByteArrayOutputStream();
        parts.forEach((name, content) ->
                part(body, "name=\"" + name + "\"" + (FILES.contains(name) ? "; filename=\"f\"" : ""), content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(
                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** Sends a file, or nothing but the other parts, given as names and values in turn. */
    public Answer send(byte[] file, String... parts) {
        var body = new ByteArrayOutputStream();
        for (var at = 0; at < parts.length; at += 2) {
            part(
                    body,
                    "name=\"" + parts[at] + "\"" + (FILES.contains(parts[at]) ? "; filename=\"f\"" : ""),
                    parts[at + 1].getBytes(StandardCharsets.UTF_8));
        }
        if (file.length > 0 || List.of(parts).contains("empty")) {
            part(body, "name=\"file\"; filename=\"directory\"", file);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(
                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    public Answer post(HttpRequest.BodyPublisher body, String type) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(cookie.isEmpty() ? Tester.HEADER : "Cookie", cookie.isEmpty() ? Tester.VALUE : cookie)
                .header("Content-Type", type)
                .POST(body)
                .build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Asks an operation of {@code graphql-test}; the data of the answer. */
    public JsonNode ask(String operation, Map<String, Object> variables) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header(Tester.HEADER, Tester.VALUE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", operation(operation), "variables", variables))))
                .build();
        try {
            var answer = JSON.readTree(
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
            if (answer.hasNonNull("errors")) {
                throw new IllegalStateException(answer.path("errors").toString());
            }
            return answer.path("data");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String operation(String name) {
        return text(Path.of("src/test/resources/graphql-test", name + ".graphql"));
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

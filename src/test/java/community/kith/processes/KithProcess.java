package community.kith.processes;

import static org.awaitility.Awaitility.await;

import community.kith.KithTest;
import community.kith.SharedNeo4j;
import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kith as a user runs it: a process of its own, reached over HTTP on loopback. */
public final class KithProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private KithProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts a process and does not wait for it. */
    public static KithProcess launch(Path directory, String... arguments) throws IOException {
        return launch(QuickJava.kith(), directory, arguments);
    }

    private static KithProcess launch(List<String> java, Path directory, String... arguments) throws IOException {
        var port = freePort();
        var log = Files.createTempFile(directory, "kith-", ".log");
        var command = new ArrayList<>(java);
        command.add("--server.port=" + port);
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new KithProcess(process, log, port);
    }

    /** Starts a process and waits until it answers. */
    static KithProcess start(Path directory, String... arguments) throws IOException {
        return start(QuickJava.kith(), directory, arguments);
    }

    /** The same by another command. */
    static KithProcess start(List<String> java, Path directory, String... arguments) throws IOException {
        var kith = launch(java, directory, arguments);
        try {
            await().atMost(START).until(() -> !kith.process.isAlive() || kith.isHealthy());
        } catch (RuntimeException tooLate) {
            kith.process.destroyForcibly();
            throw new IllegalStateException("Kith did not start in " + START + ":\n" + kith.output(), tooLate);
        }
        if (!kith.process.isAlive()) {
            throw new IllegalStateException("Kith ended at its start:\n" + kith.output());
        }
        return kith;
    }

    /** Another copy of the service under test, on the same Neo4j; an account may send it so many requests. */
    static KithProcess secondCopy(Path directory, int requests) throws IOException {
        return start(
                directory,
                "--spring.neo4j.uri=" + SharedNeo4j.uri(),
                "--kith.audit.looks=" + directory.resolve("looks"),
                "--kith.sample=false",
                "--kith.limits.requests=" + requests,
                "--kith.limits.window=" + KithTest.NO_TURN,
                "--kith.plan-ahead=false",
                "--kith.suggestions.count-every=0",
                "--kith.caseload.look-every=0");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isHealthy() throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (ConnectException | HttpTimeoutException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Signs in; whoever was signed in before is not any more. */
    void signIn(String name, String password) throws IOException, InterruptedException {
        comeIn("/sign-in", "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, password));
    }

    /** Chooses to be one of the sample's people. */
    void signInAsSample(String role) throws IOException, InterruptedException {
        comeIn("/sign-in/sample", "{\"role\": \"%s\"}".formatted(role));
    }

    private void comeIn(String path, String json) throws IOException, InterruptedException {
        var answer = post(path, json, null);
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("Not signed in: " + answer.body());
        }
    }

    /** Sends a GraphQL request body and gives the body of the answer. */
    String ask(String json) throws IOException, InterruptedException {
        return ask(json, null);
    }

    /** The same under an idempotency key. */
    String ask(String json, @Nullable String key) throws IOException, InterruptedException {
        return post("/graphql", json, key).body();
    }

    private HttpResponse<String> post(String path, String json, @Nullable String key)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(2))
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The status at a path, for somebody who has not signed in, as a probe has not. */
    int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofMinutes(2))
                .build();
        try (var probe = HttpClient.newHttpClient()) {
            return probe.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** Ends the process as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, and waits for what it does at its end. */
    void end() throws InterruptedException {
        process.destroy();
        exitValue();
    }

    /** Waits for a process that ends by itself, and gives its exit value. */
    int exitValue() throws InterruptedException {
        if (!process.waitFor(START.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)) {
            throw new IllegalStateException("Still running:\n" + output());
        }
        return process.exitValue();
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)) {
            kill();
        }
    }
}

package community.kith.once;

import community.kith.Tester;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone that sends what it was told, under a key of its choice, as often as it likes and over connections of its own. */
public final class Phone {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String root;
    private final boolean tester;

    private Phone(int port, boolean tester) {
        this.root = "http://localhost:" + port;
        this.tester = tester;
    }

    /** One that asks as the service itself. */
    public static Phone ofTheService(int port) {
        return new Phone(port, true);
    }

    /** One of somebody who has signed in. */
    public static Phone of(int port, String name, String password) {
        var phone = new Phone(port, false);
        var answer = phone.later("/sign-in", Map.of("name", name, "password", password), null)
                .join();
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("Not signed in: " + answer.body());
        }
        return phone;
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Sends a document under a key; {@code null} for none. */
    public HttpResponse<String> send(@Nullable String key, String document, Map<String, ?> variables) {
        return sendLater(key, document, variables).join();
    }

    public CompletableFuture<HttpResponse<String>> sendLater(
            @Nullable String key, String document, Map<String, ?> variables) {
        return later("/graphql", Map.of("query", document, "variables", variables), key);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private CompletableFuture<HttpResponse<String>> later(String path, Map<String, ?> body, @Nullable String key) {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (tester) {
            request.header(Tester.HEADER, Tester.VALUE);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

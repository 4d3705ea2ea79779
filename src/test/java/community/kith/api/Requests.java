package community.kith.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to the running service as any client would. */
@TestComponent
class Requests {

    static final String JSON = "application/json";
    static final String GRAPHQL = "application/graphql-response+json";

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment settings;

    Requests(Environment settings) {
        this.settings = settings;
    }

    /** An answer: status, media type without parameters, and the body as JSON. */
    record Answer(int status, String type, JsonNode body) {

        String message() {
            return body.at("/errors/0/message").asString();
        }

        String code() {
            return body.at("/errors/0/extensions/code").asString();
        }

        String classification() {
            return body.at("/errors/0/extensions/classification").asString();
        }
    }

    Answer query(String query) {
        return query(query, Map.of());
    }

    Answer query(String query, Map<String, ?> variables) {
        return post(json.writeValueAsString(Map.of("query", query, "variables", variables)), GRAPHQL);
    }

    /** Sends a query that accepts the older media type. */
    Answer legacy(String query) {
        return post(json.writeValueAsString(Map.of("query", query)), JSON);
    }

    Answer post(String body, String accept) {
        return read(send(to("/graphql")
                .header("Content-Type", JSON)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body))));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    int port() {
        return settings.getRequiredProperty("local.server.port", Integer.class);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    Answer read(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        return new Answer(response.statusCode(), type, json.readTree(response.body()));
    }
}

package community.kith.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import community.kith.RealData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the published directory as anybody would, without a sign-in, and holds it against the standard's schemas. */
final class Published {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;

    Published(int port) {
        this.address = "http://localhost:" + port + "/open-referral/v3";
    }

    /** An answer, whatever its status. */
    HttpResponse<String> ask(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The body of an answer that must be there. */
    JsonNode get(String path) {
        var answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " for " + path + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** The items of all pages. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        for (var page = 1; ; page++) {
            var answer = get(path + (path.contains("?") ? "&" : "?") + "per_page=100&page=" + page);
            answer.path("contents").forEach(items::add);
            if (answer.path("last_page").asBoolean()) {
                return items;
            }
        }
    }

    /** The names of what a question finds, in its order. */
    List<String> names(String path) {
        return all(path).stream()
                .map(item -> item.has("service") ? item.path("service") : item)
                .map(item -> item.path("name").asString())
                .toList();
    }

    /** What one of the standard's compiled schemas, such as {@code service}, finds wrong. */
    static List<String> faults(String schema, JsonNode item) {
        return schema(schema)
                .validate(
                        item.toString(),
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** What the schema of a word of a taxonomy, which stands inside that of a service, finds wrong. */
    static List<String> faultsOfTerm(JsonNode term) {
        try {
            var whole = new ObjectMapper()
                    .readTree(RealData.path("oruk/uk-profile/schema/compiled/service.json")
                            .toFile());
            var inside = whole.at("/properties/attributes/items/properties/taxonomy_term");
            return factory()
                    .getSchema(inside, SchemaValidatorsConfig.builder().build())
                    .validate(
                            term.toString(),
                            InputFormat.JSON,
                            run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonSchema schema(String name) {
        try {
            var text = Files.readString(RealData.path("oruk/uk-profile/schema/compiled/" + name + ".json"));
            return factory().getSchema(text, SchemaValidatorsConfig.builder().build());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonSchemaFactory factory() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    }
}

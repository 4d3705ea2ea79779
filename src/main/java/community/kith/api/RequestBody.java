package community.kith.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that the body of a request is what GraphQL over HTTP says it is; Jackson alone would read 0 as "0". */
final class RequestBody {

    private static final String SHAPE = "A request is a JSON object like {\"query\": \"{ __typename }\"}.";

    private final JsonMapper json;
    private final DataSize limit;

    RequestBody(JsonMapper json, DataSize limit) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
        this.limit = limit;
    }

    /** How many bytes to read at most: one more than allowed shows that there are too many. */
    int probe() {
        return Math.toIntExact(limit.toBytes() + 1);
    }

    void check(byte[] body) {
        if (body.length > limit.toBytes()) {
            throw tooLarge();
        }
        JsonNode request = read(body);
        if (!request.isObject()) {
            throw bad(SHAPE + " This one is not an object.");
        }
        List<String> wrong = new ArrayList<>();
        textOrNull(request, "query", wrong);
        textOrNull(request, "operationName", wrong);
        mapOrNull(request, "variables", wrong);
        mapOrNull(request, "extensions", wrong);
        if (!wrong.isEmpty()) {
            throw bad(String.join(" ", wrong));
        }
        if (!request.path("query").isString()) {
            throw bad(SHAPE + " This one has no query.");
        }
    }

    RefusedException tooLarge() {
        return new RefusedException(
                ErrorCode.TOO_LARGE,
                "A request may have %,d bytes at most. This one has more.".formatted(limit.toBytes()));
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw bad(SHAPE + " This one is not JSON.");
        }
    }

    private static void textOrNull(JsonNode request, String name, List<String> wrong) {
        JsonNode value = request.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
            wrong.add("%s must be a text.".formatted(name));
        }
    }

    private static void mapOrNull(JsonNode request, String name, List<String> wrong) {
        JsonNode value = request.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isObject()) {
            wrong.add("%s must be an object, with a name for each value.".formatted(name));
        }
    }

    private static RefusedException bad(String message) {
        return new RefusedException(ErrorCode.BAD_REQUEST, message);
    }
}

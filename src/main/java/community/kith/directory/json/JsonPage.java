package community.kith.directory.json;

import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** An answer of a feed, held whole in memory. */
public final class JsonPage {

    private static final ObjectReader WHOLE =
            JsonFile.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonItem whole;

    private JsonPage(JsonItem whole) {
        this.whole = whole;
    }

    /**
     * Reads an answer.
     *
     * @throws Unreadable when it is not a complete JSON object
     */
    public static JsonPage of(String json) {
        try {
            if (WHOLE.readTree(json) instanceof ObjectNode object) {
                return new JsonPage(new JsonItem(object, ""));
            }
        } catch (JacksonException broken) {
            throw new Unreadable("feed", "The answer is not complete JSON.");
        }
        throw new Unreadable("feed", "The answer is JSON and no object.");
    }

    /** The answer as one item. */
    public JsonItem whole() {
        return whole;
    }

    /** The items under the first of these names that is there. */
    public Optional<List<JsonItem>> items(Stream<String> names) {
        return names.filter(whole::has).findFirst().map(name -> whole.objects(name, new Reading()));
    }

    /** A number under this name. */
    public Optional<Integer> number(String name) {
        return new Reading().whole(null, whole.plain(name, new Reading()).orElse(null), 0, 1_000_000);
    }

    /** Whether this is said to be so. */
    public boolean says(String name) {
        return whole.json(name).equals("true");
    }
}

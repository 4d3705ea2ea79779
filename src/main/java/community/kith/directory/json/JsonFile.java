package community.kith.directory.json;

import community.kith.directory.reading.TextFile;
import community.kith.directory.reading.Unreadable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON file, read as a stream, so that its size does not matter. */
public final class JsonFile {

    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 20_000_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;
    private final boolean list;
    private final Set<String> lists;

    private JsonFile(Path file, boolean list, Set<String> lists) {
        this.file = file;
        this.list = list;
        this.lists = Set.copyOf(lists);
    }

    /**
     * Reads the whole file once, so that a file that breaks off is refused before anything of it is taken.
     *
     * @throws Unreadable when it is not complete JSON, or deeper than anything sensible; with line and column
     */
    public static JsonFile check(Path file) {
        return withParser(file, parser -> {
            var first = parser.nextToken();
            var lists = new HashSet<String>();
            if (first == JsonToken.START_OBJECT) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = String.valueOf(parser.currentName());
                    if (parser.nextToken() == JsonToken.START_ARRAY) {
                        lists.add(name);
                    }
                    parser.skipChildren();
                }
            } else if (first == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else {
                throw Unreadable.file("The file holds one value, and no list or object. Send the feed's own JSON.");
            }
            if (parser.nextToken() != null) {
                throw at(
                        "There is more after the end of the JSON",
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr());
            }
            return new JsonFile(file, first == JsonToken.START_ARRAY, lists);
        });
    }

    /** The first of these names under which the file's object holds a list. */
    public Optional<String> listCalled(List<String> names) {
        return names.stream().filter(lists::contains).findFirst();
    }

    /** Whether the file is a list itself. */
    public boolean isList() {
        return list;
    }

    /** The file's object as one item. */
    public JsonItem whole() {
        return withParser(file, parser -> new JsonItem((ObjectNode) MAPPER.readTree(parser), ""));
    }

    /** The items of the file's list, with their position counted from 1; what is no object comes as an empty one. */
    public void items(BiConsumer<Integer, JsonItem> taker) {
        withParser(file, parser -> {
            parser.nextToken();
            readList(parser, taker);
            return true;
        });
    }

    /** The items of the list with this name in the file's object. */
    public void items(String name, BiConsumer<Integer, JsonItem> taker) {
        withParser(file, parser -> {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var here = name.equals(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && here) {
                    readList(parser, taker);
                } else {
                    parser.skipChildren();
                }
            }
            return true;
        });
    }

    private static void readList(JsonParser parser, BiConsumer<Integer, JsonItem> taker) {
        var position = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            position++;
            var node = MAPPER.readTree(parser);
            taker.accept(
                    position, new JsonItem(node instanceof ObjectNode object ? object : MAPPER.createObjectNode(), ""));
        }
    }

    private interface Use<T> {
        T of(JsonParser parser);
    }

    private static <T> T withParser(Path file, Use<T> use) {
        try (Reader reader = TextFile.open(file);
                var parser = MAPPER.createParser(reader)) {
            return use.of(parser);
        } catch (StreamConstraintsException tooMuch) {
            throw Unreadable.file(
                    "The JSON is nested more than %d deep, or has a text of more than %d characters. Nothing was taken."
                            .formatted(DEEPEST, LONGEST_TEXT));
        } catch (JacksonException broken) {
            var where = broken.getLocation();
            throw at("The JSON is broken or breaks off", where.getLineNr(), where.getColumnNr());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Unreadable at(String what, int line, int column) {
        return Unreadable.file("%s at line %d, column %d. Nothing was taken.".formatted(what, line, column));
    }
}

package community.kith.directory.json;

import community.kith.directory.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An object of a JSON file. A field of the wrong type is noted and treated as missing. */
public final class JsonItem {

    private final ObjectNode node;
    private final String path;

    JsonItem(ObjectNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** The way to a field from the record, such as {@code organization.name}. */
    public String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Whether anything is under this name, null excepted. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** Whether nothing is in it at all. */
    public boolean isEmpty() {
        return node.isEmpty();
    }

    /** A text; a number or anything else is noted. */
    public Optional<String> text(String name, Reading reading) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            reading.note(field(name), "This should be text and is %s, so it was left out.".formatted(kind(value)));
            return Optional.empty();
        }
        return Optional.of(value.stringValue());
    }

    /** A text or a number, as text; for what feeds write either way. */
    public Optional<String> plain(String name, Reading reading) {
        var value = node.path(name);
        return value.isNumber() ? Optional.of(value.asString()) : text(name, reading);
    }

    /** An object under this name. */
    public Optional<JsonItem> object(String name, Reading reading) {
        var value = node.path(name);
        if (value instanceof ObjectNode object) {
            return Optional.of(new JsonItem(object, field(name)));
        }
        if (has(name)) {
            reading.note(field(name), "This should be an object and is %s, so it was left out.".formatted(kind(value)));
        }
        return Optional.empty();
    }

    /** The objects of a list under this name; one object alone counts as a list of one. */
    public List<JsonItem> objects(String name, Reading reading) {
        var value = node.path(name);
        if (value instanceof ObjectNode object) {
            return List.of(new JsonItem(object, field(name)));
        }
        if (has(name) && !(value instanceof ArrayNode)) {
            reading.note(field(name), "This should be a list and is %s, so it was left out.".formatted(kind(value)));
        }
        var items = new ArrayList<JsonItem>();
        for (var each : value) {
            if (each instanceof ObjectNode object) {
                items.add(new JsonItem(object, field(name)));
            } else if (!each.isNull()) {
                reading.note(
                        field(name), "An item of the list is %s and no object; it was left out.".formatted(kind(each)));
            }
        }
        return items;
    }

    /** The texts of a list under this name; a text alone counts as a list of one. */
    public List<String> texts(String name) {
        var value = node.path(name);
        if (value.isString()) {
            return List.of(value.stringValue());
        }
        var texts = new ArrayList<String>();
        value.forEach(each -> {
            if (each.isString()) {
                texts.add(each.stringValue());
            }
        });
        return texts;
    }

    /** What is under this name as JSON text; empty for nothing. */
    public String json(String name) {
        return has(name) ? node.path(name).toString() : "";
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case BINARY, MISSING, NULL -> "nothing";
        };
    }
}

package community.kith.directory.csv;

import community.kith.directory.reading.TextFile;
import community.kith.directory.reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mappings of one form as JSON: those that come with Kith, and those that somebody sends along with a file.
 *
 * @param form what a mapping is read as
 * @param shipped the names of those that come with Kith
 * @param rules answers the mapping, or throws what is wrong with it
 */
public record JsonMappingFiles<T>(Class<T> form, List<String> shipped, UnaryOperator<T> rules) {

    private static final int LARGEST = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public JsonMappingFiles {
        shipped = List.copyOf(shipped);
    }

    /**
     * A mapping that comes with Kith.
     *
     * @throws Unreadable when there is none with this name; the message lists them
     */
    public T named(String name) {
        if (!shipped.contains(name)) {
            throw new Unreadable(
                    "mapping",
                    "There is no mapping with this name. There are: %s. Or send one of your own as mappingFile."
                            .formatted(String.join(", ", shipped)));
        }
        try (var in = JsonMappingFiles.class.getResourceAsStream("/mappings/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("No mapping on the class path: " + name);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A mapping that somebody sent.
     *
     * @throws Unreadable when it is not one; the message says where
     */
    public T sent(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw refused("It may have %,d bytes at most.".formatted(LARGEST));
            }
            TextFile.check(file);
            return read(Files.readString(file));
        } catch (Unreadable unreadable) {
            throw new Unreadable("mappingFile", unreadable.reason());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private T read(String json) {
        try {
            return rules.apply(MAPPER.readValue(json, form));
        } catch (DatabindException wrong) {
            throw refused("Something is missing or not as it should be at %s."
                    .formatted(wrong.getPathReference().isEmpty() ? "its beginning" : path(wrong)));
        } catch (JacksonException broken) {
            throw refused("The JSON breaks off or is wrong at line %d."
                    .formatted(broken.getLocation().getLineNr()));
        }
    }

    private static String path(DatabindException wrong) {
        var path = new StringBuilder();
        wrong.getPath()
                .forEach(step -> path.append(path.isEmpty() ? "" : ".")
                        .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        return "“" + path + "”";
    }

    private static Unreadable refused(String why) {
        return new Unreadable("mappingFile", why + " docs/mappings.md shows how a mapping is written.");
    }
}

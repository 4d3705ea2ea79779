package community.kith.directory.csv;

import community.kith.directory.reading.Unreadable;
import java.nio.file.Path;
import java.util.List;

/** The mappings that come with Kith, and those that somebody sends along with a file. */
public final class JsonMappings {

    /** The mappings that come with Kith, by name. */
    public static final List<String> SHIPPED = List.of(
            "folkestone-locations",
            "folkestone-organisations",
            "folkestone-services",
            "gm-food-banks",
            "gm-green-flags",
            "gm-libraries",
            "gm-pharmacies");

    private static final JsonMappingFiles<Mapping> FILES =
            new JsonMappingFiles<>(Mapping.class, SHIPPED, MappingRules::checked);

    private JsonMappings() {}

    /**
     * A mapping that comes with Kith.
     *
     * @throws Unreadable when there is none with this name; the message lists them
     */
    public static Mapping shipped(String name) {
        return FILES.named(name);
    }

    /**
     * A mapping that somebody sent.
     *
     * @throws Unreadable when it is not one; the message says where
     */
    public static Mapping sent(Path file) {
        return FILES.sent(file);
    }
}

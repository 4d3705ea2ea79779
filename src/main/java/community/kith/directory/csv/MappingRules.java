package community.kith.directory.csv;

import community.kith.community.GroupRule;
import community.kith.community.PlaceKind;
import community.kith.community.Room;
import community.kith.directory.reading.Unreadable;
import community.kith.taxonomy.AccessFeature;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks that a mapping speaks only of fields and words that there are. */
final class MappingRules {

    private static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "name",
            "description",
            "website",
            "address",
            "town",
            "postcode",
            "latitude",
            "longitude",
            "openingTimes",
            "minimumAge",
            "maximumAge",
            "assuredOn",
            "kind"));

    private MappingRules() {}

    static Mapping checked(Mapping mapping) {
        check(!mapping.source().isBlank() && !mapping.source().contains("::"), "The source needs a name without ::.");
        check(mapping.source().length() <= 200, "The name of the source has room for 200 characters.");
        check(!mapping.id().isEmpty(), "The mapping names no column for the id.");
        check(mapping.columns().containsKey("name"), "The mapping names no column for the name.");
        mapping.columns().keySet().forEach(MappingRules::checkField);
        var kind = mapping.constant("kind");
        check(kind.isEmpty() || names(PlaceKind.values()).contains(kind), "There is no kind of place " + kind + ".");
        for (var gives : Gives.values()) {
            checkWords(gives, Map.of("always", mapping.always(gives)));
            mapping.values(gives).forEach(rule -> checkWords(gives, rule.words()));
            mapping.phrases(gives).forEach(rule -> checkWords(gives, rule.words()));
        }
        return mapping;
    }

    private static void checkField(String field) {
        check(
                FIELDS.contains(field),
                "There is no field “%s”. There are: %s.".formatted(field, String.join(", ", FIELDS)));
    }

    private static void checkWords(Gives gives, @Nullable Map<String, ? extends Collection<String>> words) {
        var allowed = allowed(gives);
        if (words == null || allowed.isEmpty()) {
            return;
        }
        words.values().stream()
                .flatMap(Collection::stream)
                .forEach(word -> check(
                        allowed.contains(word),
                        "“%s” stands for nothing here. There are: %s.".formatted(word, String.join(", ", allowed))));
    }

    /** The words that there are; empty where any word may stand. */
    private static Set<String> allowed(Gives gives) {
        return switch (gives) {
            case ONLY_FOR -> names(GroupRule.values());
            case ACCESS, ACCESS_LACKING -> names(AccessFeature.values());
            case KIND -> names(PlaceKind.values());
            case ROOM -> names(Room.values());
            case SENSITIVE -> Set.of("true");
            case INTERESTS, NEEDS, LANGUAGES -> Set.of();
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return new TreeSet<>(Arrays.stream(values).map(Enum::name).toList());
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new Unreadable("mappingFile", message);
        }
    }
}

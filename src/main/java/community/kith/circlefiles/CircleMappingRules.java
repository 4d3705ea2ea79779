package community.kith.circlefiles;

import community.kith.directory.reading.Unreadable;
import community.kith.people.Gender;
import community.kith.relationships.ContactFrequency;
import community.kith.relationships.Help;
import community.kith.relationships.Sector;
import community.kith.relationships.TieKind;
import community.kith.relationships.TieWish;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that a mapping of circles speaks only of fields and words that there are. */
final class CircleMappingRules {

    private static final Set<String> OF_AN_EGO =
            new TreeSet<>(Set.of("name", "knownAs", "birthYear", "gender", "livesAlone"));

    private static final Set<String> OF_AN_ALTER = new TreeSet<>(Set.of(
            "name",
            "knownAs",
            "birthYear",
            "gender",
            "sector",
            "ring",
            "kind",
            "inWords",
            "sinceYear",
            "contactFrequency",
            "lastContact",
            "receives",
            "gives",
            "offered",
            "confides",
            "canCallOn",
            "lapsed",
            "wish",
            "unsafe"));

    private static final Set<String> OF_A_TIE = Set.of("inWords");

    private static final Set<String> TRUTHS = Set.of("true", "false");

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("gender", names(Gender.values())),
            Map.entry("livesAlone", TRUTHS),
            Map.entry("sector", names(Sector.values())),
            Map.entry("ring", Set.of("1", "2", "3")),
            Map.entry("kind", names(TieKind.values())),
            Map.entry("contactFrequency", names(ContactFrequency.values())),
            Map.entry("receives", names(Help.values())),
            Map.entry("gives", names(Help.values())),
            Map.entry("confides", TRUTHS),
            Map.entry("canCallOn", TRUTHS),
            Map.entry("lapsed", TRUTHS),
            Map.entry("wish", names(TieWish.values())),
            Map.entry("unsafe", TRUTHS));

    private CircleMappingRules() {}

    static CircleMapping checked(CircleMapping mapping) {
        check(!mapping.source().isBlank() && !mapping.source().contains("::"), "The source needs a name without ::.");
        needed("egos", "id", mapping.egos().idColumns());
        needed("alters", "id", mapping.alters().idColumns());
        needed("alters", "ego", mapping.alters().egoColumns());
        check(mapping.egos().rules().containsKey("name"), "The mapping says nothing of the name of egos.");
        check(mapping.alters().rules().containsKey("name"), "The mapping says nothing of the name of alters.");
        fields("egos", mapping.egos(), OF_AN_EGO);
        fields("alters", mapping.alters(), OF_AN_ALTER);
        var ties = mapping.ties();
        if (ties != null) {
            needed("ties", "ego", ties.egoColumns());
            needed("ties", "from", ties.fromColumns());
            needed("ties", "to", ties.toColumns());
            fields("ties", ties, OF_A_TIE);
        }
        return mapping;
    }

    private static void needed(String file, String part, List<String> columns) {
        check(!columns.isEmpty(), "“%s” names no column for “%s”.".formatted(file, part));
    }

    private static void fields(String file, FileMapping mapping, Set<String> fields) {
        mapping.rules().forEach((field, rule) -> {
            check(
                    fields.contains(field),
                    "There is no field “%s” in “%s”. There are: %s.".formatted(field, file, String.join(", ", fields)));
            check(
                    rule.prefix() != null || !rule.columns().isEmpty(),
                    "“%s.%s” names no column.".formatted(file, field));
            var allowed = WORDS.getOrDefault(field, Set.of());
            rule.values().stream()
                    .filter(value -> !value.isEmpty() && !allowed.isEmpty())
                    .forEach(value -> check(
                            allowed.contains(value),
                            "“%s” stands for nothing in “%s.%s”. There are: %s."
                                    .formatted(value, file, field, String.join(", ", new TreeSet<>(allowed)))));
        });
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

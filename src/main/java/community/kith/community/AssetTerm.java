package community.kith.community;

import community.kith.taxonomy.AccessFeature;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word of one of the taxonomies in which the directory is published.
 *
 * @param code what Kith calls it: an id, or the name of a constant
 * @param parent the code of a wider one that it is part of
 */
public record AssetTerm(
        AssetTaxonomy taxonomy,
        String code,
        String name,
        String description,
        @Nullable String parent) {

    /** A group that is full. */
    public static final AssetTerm FULL = new AssetTerm(
            AssetTaxonomy.TAKING_PART, "FULL", "Full", "There is no room for new people at the moment.", null);

    /** A group at which being seen gives something away. */
    public static final AssetTerm PRIVATE = new AssetTerm(
            AssetTaxonomy.TAKING_PART,
            "PRIVATE",
            "Private matter",
            "Being seen here gives something private away: say nothing about who comes.",
            null);

    private static final List<AssetTerm> FIXED = Stream.of(
                    of(AssetTaxonomy.ONLY_FOR, GroupRule.values(), "Only for: %s."),
                    of(AssetTaxonomy.ACCESS, AccessFeature.values(), "Known to be there: %s."),
                    of(AssetTaxonomy.ACCESS_LACKING, AccessFeature.values(), "Known not to be there: %s."),
                    Stream.of(FULL, PRIVATE),
                    of(AssetTaxonomy.KINDS_OF_PLACE, PlaceKind.values(), "The kind of place: %s."),
                    times())
            .flatMap(Function.identity())
            .toList();

    /** The words of all taxonomies that are the same everywhere; interests and needs are kept in the graph. */
    public static List<AssetTerm> fixed() {
        return FIXED;
    }

    /** The fixed word for a constant. */
    public static AssetTerm of(AssetTaxonomy taxonomy, String code) {
        return FIXED.stream()
                .filter(term -> term.taxonomy() == taxonomy && term.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No word of " + taxonomy + " is called " + code));
    }

    private static Stream<AssetTerm> of(AssetTaxonomy taxonomy, Enum<?>[] constants, String description) {
        return Arrays.stream(constants).map(constant -> term(taxonomy, constant.name(), description));
    }

    private static Stream<AssetTerm> times() {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Stream.of("MORNING", "AFTERNOON", "EVENING")
                        .map(part -> term(AssetTaxonomy.TIMES, day + "_" + part, "Meets then: %s.")));
    }

    private static AssetTerm term(AssetTaxonomy taxonomy, String code, String description) {
        var words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return new AssetTerm(
                taxonomy,
                code,
                words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                description.formatted(words),
                null);
    }
}

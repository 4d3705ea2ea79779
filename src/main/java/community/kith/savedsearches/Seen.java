package community.kith.savedsearches;

import static java.util.stream.Collectors.toUnmodifiableSet;

import community.kith.graph.Fingerprint;
import community.kith.subjects.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What fitted a search when its owner last looked: a number of 64 bits for each group and place, which is an eighth of what the ids
 * would take. That two of the 2,000 that a search finds at most have the same number is less likely than one in a million million.
 */
record Seen(Set<Long> numbers) {

    private static final int DIGITS = 16;
    private static final int HEXADECIMAL = 16;

    Seen {
        numbers = Set.copyOf(numbers);
    }

    static Seen of(Collection<Subject.Asset> assets) {
        return new Seen(assets.stream().map(Seen::number).collect(toUnmodifiableSet()));
    }

    /** Those of these that were not seen, in their order. */
    List<Subject.Asset> notAmong(List<Subject.Asset> assets) {
        return assets.stream().filter(asset -> !numbers.contains(number(asset))).toList();
    }

    private static Long number(Subject.Asset asset) {
        var kind = switch (asset) {
            case Subject.OfGroup group -> "group";
            case Subject.OfPlace place -> "place";
        };
        return Long.parseUnsignedLong(Fingerprint.of(kind, asset.value()).substring(0, DIGITS), HEXADECIMAL);
    }
}

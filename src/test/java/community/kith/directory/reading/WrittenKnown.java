package community.kith.directory.reading;

import community.kith.community.SourceKey;
import community.kith.geography.Postcode;
import community.kith.graph.Point;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A community map of a few words and names, written down in a test. */
public record WrittenKnown(
        Set<String> interests,
        Set<String> needs,
        Map<String, Point> postcodes,
        Map<String, String> organisations,
        Map<String, String> places)
        implements Known {

    /** Interests, needs, one postcode, one organisation and one place. */
    public static WrittenKnown usual() {
        return new WrittenKnown(
                Set.of("singing", "gardening", "reading"),
                Set.of("company", "meals"),
                Map.of("WN1 1AA", new Point(53.55, -2.63)),
                Map.of("repair cafe", "O1"),
                Map.of("town hall", "P1", "library", "P2"));
    }

    @Override
    public List<InterestId> interests(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return interests.contains(plain) ? List.of(new InterestId(plain)) : List.of();
    }

    @Override
    public Optional<NeedId> need(String id) {
        return needs.contains(id) ? Optional.of(new NeedId(id)) : Optional.empty();
    }

    @Override
    public Optional<Point> point(Postcode postcode) {
        return Optional.ofNullable(postcodes.get(postcode.code()));
    }

    @Override
    public Optional<SourceKey> organisation(String source, String name) {
        return Optional.ofNullable(organisations.get(name.toLowerCase(Locale.ROOT)))
                .map(id -> new SourceKey(source, id));
    }

    @Override
    public Optional<SourceKey> place(String source, String name) {
        return Optional.ofNullable(places.get(name.toLowerCase(Locale.ROOT))).map(id -> new SourceKey(source, id));
    }
}

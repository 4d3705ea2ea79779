package community.kith.directory;

import community.kith.community.SourceKey;
import community.kith.directory.reading.Known;
import community.kith.geography.Postcode;
import community.kith.geography.Postcodes;
import community.kith.graph.Point;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.InterestWords;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.NeedId;
import community.kith.taxonomy.Needs;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the graph knew when an import began; every name and word is looked up once. */
final class GraphKnown implements Known {

    private static final int MOST_REMEMBERED = 100_000;

    private final KnownNames names;
    private final InterestWords words;
    private final Needs needs;
    private final Postcodes postcodes;
    private final Map<String, List<InterestId>> interests = new HashMap<>();
    private final Map<RecordSort, Map<String, SourceKey>> byName = new HashMap<>();

    GraphKnown(KnownNames names, InterestWords words, Needs needs, Postcodes postcodes) {
        this.names = names;
        this.words = words;
        this.needs = needs;
        this.postcodes = postcodes;
    }

    @Override
    public List<InterestId> interests(String word) {
        if (interests.size() > MOST_REMEMBERED) {
            interests.clear();
        }
        return interests.computeIfAbsent(word, this::look);
    }

    private List<InterestId> look(String word) {
        return words.find(List.of(word)).getOrDefault(word, List.of());
    }

    @Override
    public Optional<NeedId> need(String id) {
        return needs.all().stream()
                .filter(need ->
                        need.id().value().equalsIgnoreCase(id) || need.name().equalsIgnoreCase(id))
                .map(Need::id)
                .findFirst();
    }

    @Override
    public Optional<Point> point(Postcode postcode) {
        return postcodes.point(postcode);
    }

    @Override
    public Optional<SourceKey> organisation(String source, String name) {
        return find(RecordSort.ORGANISATION, source, name);
    }

    @Override
    public Optional<SourceKey> place(String source, String name) {
        return find(RecordSort.PLACE, source, name);
    }

    private Optional<SourceKey> find(RecordSort sort, String source, String name) {
        return Optional.ofNullable(
                byName.computeIfAbsent(sort, kind -> index(kind, source)).get(plain(name)));
    }

    private Map<String, SourceKey> index(RecordSort sort, String source) {
        var index = new HashMap<String, SourceKey>();
        names.of(sort, source).forEach((id, name) -> index.putIfAbsent(plain(name), new SourceKey(source, id)));
        return index;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

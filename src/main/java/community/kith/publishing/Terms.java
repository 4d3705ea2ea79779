package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import community.kith.community.AssetTerm;
import community.kith.taxonomy.Needs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words of all taxonomies. Those that no editor can change come first, then the interests by name. */
@Component
class Terms {

    /** Which word it is that an id stands for. */
    record Word(AssetTaxonomy taxonomy, String code) {}

    private final PublishedDirectory directory;
    private final Needs needs;
    private final AtomicReference<Map<String, Word>> own = new AtomicReference<>(Map.of());

    Terms(PublishedDirectory directory, Needs needs) {
        this.directory = directory;
        this.needs = needs;
    }

    Part<AssetTerm> page(PageWanted page) {
        var first = unchanging();
        var before = Math.min(page.skip(), first.size());
        var taken = first.subList(before, Math.min(before + page.size(), first.size()));
        var interests = directory.interests(Math.max(0, page.skip() - first.size()), page.size() - taken.size());
        return new Part<>(
                first.size() + interests.total(),
                Stream.concat(taken.stream(), interests.items().stream()).toList());
    }

    Optional<AssetTerm> byId(String id) {
        var word = word(id);
        return word.taxonomy() == AssetTaxonomy.INTERESTS
                ? directory.interest(word.code())
                : unchanging().stream()
                        .filter(term -> term.taxonomy() == word.taxonomy()
                                && term.code().equals(word.code()))
                        .findFirst();
    }

    /** The word with this id; an id that is not known could only be an interest's. */
    Word word(String id) {
        return own().getOrDefault(id, new Word(AssetTaxonomy.INTERESTS, id));
    }

    /** The taxonomy with this id. */
    static Optional<AssetTaxonomy> taxonomy(String id) {
        return Stream.of(AssetTaxonomy.values())
                .filter(taxonomy -> PublishedIds.of(taxonomy).equals(id))
                .findFirst();
    }

    private List<AssetTerm> unchanging() {
        return Stream.concat(
                        AssetTerm.fixed().stream(),
                        needs.all().stream()
                                .map(need -> new AssetTerm(
                                        AssetTaxonomy.NEEDS, need.id().value(), need.name(), need.description(), null)))
                .toList();
    }

    private Map<String, Word> own() {
        var known = own.get();
        return known.isEmpty() ? read() : known;
    }

    private Map<String, Word> read() {
        var words = new HashMap<String, Word>();
        unchanging().forEach(term -> words.put(PublishedIds.of(term), new Word(term.taxonomy(), term.code())));
        directory
                .ownInterests()
                .forEach(id ->
                        words.put(PublishedIds.of(AssetTaxonomy.INTERESTS, id), new Word(AssetTaxonomy.INTERESTS, id)));
        own.set(Map.copyOf(words));
        return own.get();
    }
}

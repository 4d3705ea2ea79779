package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import community.kith.community.AssetTerm;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Taxonomies and their words as the standard writes them. */
final class JsonTerms {

    private JsonTerms() {}

    static Map<String, Object> taxonomy(AssetTaxonomy taxonomy) {
        return new JsonFields()
                .with("id", PublishedIds.of(taxonomy))
                .with("name", taxonomy.title())
                .with("description", taxonomy.description())
                .map();
    }

    static Map<String, Object> term(AssetTerm term) {
        var parent = term.parent();
        return new JsonFields()
                .with("id", PublishedIds.of(term))
                .with("code", term.code())
                .with("name", term.name())
                .with("description", term.description())
                .with("parent_id", parent == null ? null : PublishedIds.of(term.taxonomy(), parent))
                .with("taxonomy", term.taxonomy().title())
                .with("taxonomy_id", PublishedIds.of(term.taxonomy()))
                .map();
    }

    /**
     * Words that something is given.
     *
     * @param linkType what it has to do with the words
     */
    static List<Map<String, Object>> attributes(String ownerId, String linkType, List<AssetTerm> terms) {
        return IntStream.range(0, terms.size())
                .mapToObj(at -> new JsonFields()
                        .with("id", PublishedIds.part(ownerId, linkType + "/" + at))
                        .with("link_id", ownerId)
                        .with("taxonomy_term_id", PublishedIds.of(terms.get(at)))
                        .with("link_type", linkType)
                        .with("taxonomy_term", term(terms.get(at)))
                        .map())
                .toList();
    }
}

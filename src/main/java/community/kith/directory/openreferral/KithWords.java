package community.kith.directory.openreferral;

import community.kith.community.AssetTaxonomy;
import community.kith.community.AssetTerm;
import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Known;
import community.kith.directory.reading.Reading;
import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What another Kith says of a service or a place in the words of its own taxonomies. */
record KithWords(List<Word> words) {

    /** How many words are read at most. */
    private static final int MOST = 200;

    private static final String LOOKS_FOR = "looks_for";

    /** A word and what the service has to do with it. */
    record Word(AssetTaxonomy taxonomy, String code, String name, String link) {}

    KithWords {
        words = List.copyOf(words);
    }

    static KithWords read(JsonItem item) {
        return new KithWords(item.objects("attributes", new Reading()).stream()
                .limit(MOST)
                .flatMap(attribute -> word(attribute).stream())
                .toList());
    }

    /** The taxonomy of Kith that a term is of, if it is of one. */
    static Optional<AssetTaxonomy> taxonomy(JsonItem term) {
        var title = term.text("taxonomy", new Reading()).orElse("");
        return Arrays.stream(AssetTaxonomy.values())
                .filter(taxonomy -> taxonomy.title().equals(title))
                .findFirst();
    }

    private static Optional<Word> word(JsonItem attribute) {
        return attribute
                .object("taxonomy_term", new Reading())
                .flatMap(term -> taxonomy(term)
                        .map(taxonomy -> new Word(
                                taxonomy, text(term, "code"), text(term, "name"), text(attribute, "link_type"))));
    }

    private static String text(JsonItem item, String name) {
        return item.text(name, new Reading()).map(String::strip).orElse("");
    }

    /** Whether another Kith wrote it; then what it does not say is not so. */
    boolean isKiths() {
        return !words.isEmpty();
    }

    boolean has(AssetTerm term) {
        return codes(term.taxonomy()).anyMatch(term.code()::equals);
    }

    /** The constants that a taxonomy stands for; those of a later Kith, unknown here, are left out. */
    <E extends Enum<E>> List<E> constants(AssetTaxonomy taxonomy, Class<E> type) {
        var named = codes(taxonomy).toList();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> named.contains(constant.name()))
                .toList();
    }

    List<DayPart> dayParts() {
        var named = codes(AssetTaxonomy.TIMES).toList();
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Arrays.stream(PartOfDay.values())
                        .filter(part -> named.contains(day + "_" + part))
                        .map(part -> new DayPart(day, part)))
                .toList();
    }

    List<InterestId> interests(Known known) {
        return ofInterests(known, false);
    }

    List<InterestId> lookingFor(Known known) {
        return ofInterests(known, true);
    }

    List<NeedId> needs(Known known) {
        return of(AssetTaxonomy.NEEDS)
                .flatMap(word -> known.need(word.name()).stream())
                .distinct()
                .toList();
    }

    private List<InterestId> ofInterests(Known known, boolean lookedFor) {
        return of(AssetTaxonomy.INTERESTS)
                .filter(word -> word.link().equals(LOOKS_FOR) == lookedFor)
                .flatMap(word -> known.interests(word.name()).stream())
                .distinct()
                .toList();
    }

    private Stream<String> codes(AssetTaxonomy taxonomy) {
        return of(taxonomy).map(Word::code);
    }

    private Stream<Word> of(AssetTaxonomy taxonomy) {
        return words.stream().filter(word -> word.taxonomy() == taxonomy);
    }
}

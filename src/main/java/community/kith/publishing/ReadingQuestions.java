package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import community.kith.geography.Postcode;
import community.kith.geography.Postcodes;
import community.kith.graph.Point;
import community.kith.graph.SearchWords;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is asked for in the standard's parameters. */
@Component
class ReadingQuestions {

    private static final int LONGEST_SEARCH = 200;
    private static final int OLDEST = 120;

    /** How near without a proximity, in metres. */
    private static final int USUAL_PROXIMITY = 5_000;

    private static final int FARTHEST = 100_000;

    private final Postcodes postcodes;
    private final Terms terms;

    ReadingQuestions(Postcodes postcodes, Terms terms) {
        this.postcodes = postcodes;
        this.terms = terms;
    }

    static PageWanted page(Question question) {
        return new PageWanted(
                question.whole("page", 1, PageWanted.LAST, 2).orElse(1),
                question.whole("per_page", 1, PageWanted.LARGEST, PageWanted.USUAL_SIZE)
                        .orElse(PageWanted.USUAL_SIZE));
    }

    /**
     * Which services are asked for.
     *
     * @param wanted nothing where no service could be found, as for a search without a word
     */
    record Asked(PageWanted page, Optional<Wanted> wanted) {}

    /**
     * Reads which services are asked for.
     *
     * @param placed whether only those with a known place count
     */
    Asked services(Question question, boolean placed) {
        var page = page(question);
        var searched = search(question);
        var words = searched.flatMap(SearchWords::query);
        var word = question.id("taxonomy_term_id", "/taxonomy_terms")
                .map(terms::word)
                .orElse(null);
        var taxonomy = taxonomy(question);
        var around = around(question);
        var wanted = new Wanted(
                words.orElse(null),
                word == null ? taxonomy.orElse(null) : word.taxonomy(),
                word == null ? null : word.code(),
                around,
                question.whole("minimum_age", 0, OLDEST, 18).orElse(null),
                question.whole("maximum_age", 0, OLDEST, 65).orElse(null),
                question.read("day", ReadingQuestions::day, "day is a day of the week such as MO or Monday.")
                        .orElse(null),
                question.time("start_time").orElse(null),
                question.time("end_time").orElse(null),
                placed,
                page);
        var withoutWord = searched.isPresent() && words.isEmpty();
        var apart = word != null
                && taxonomy.filter(wider -> wider != word.taxonomy()).isPresent();
        return new Asked(page, withoutWord || apart ? Optional.empty() : Optional.of(wanted));
    }

    private static Optional<String> search(Question question) {
        return question.read(
                "search",
                text -> Optional.of(text).filter(words -> words.length() <= LONGEST_SEARCH),
                "search has at most %d characters.".formatted(LONGEST_SEARCH));
    }

    private static Optional<AssetTaxonomy> taxonomy(Question question) {
        return question.read("taxonomy_id", Terms::taxonomy, "taxonomy_id is an id from /taxonomies.");
    }

    private Wanted.@Nullable Around around(Question question) {
        var postcode = question.read("postcode", Postcode::parse, "postcode is a postcode such as WN1 1AA.");
        var metres = question.whole("proximity", 1, FARTHEST, USUAL_PROXIMITY);
        if (metres.isPresent() && question.text("postcode").isEmpty()) {
            question.fault("proximity", "proximity goes with a postcode, such as postcode=WN1 1AA.");
        }
        return postcode.flatMap(code -> point(code, question))
                .map(point -> new Wanted.Around(point, metres.orElse(USUAL_PROXIMITY)))
                .orElse(null);
    }

    private Optional<Point> point(Postcode postcode, Question question) {
        var point = postcodes.point(postcode);
        if (point.isEmpty()) {
            question.fault("postcode", "This postcode is not known here. Try another one nearby.");
        }
        return point;
    }

    private static Optional<DayOfWeek> day(String text) {
        var written = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> written.length() >= 2 && day.name().startsWith(written))
                .findFirst();
    }
}

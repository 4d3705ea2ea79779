package community.kith.finder;

import community.kith.community.PlaceKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that are written about a group or place, by their stems, each with where it tells most: the name tells more than the
 * description.
 *
 * @param stems how much each stem tells, from 0 (excluded) to 1, and the word as it is written
 */
record Written(Map<String, Told> stems, Set<String> words) {

    private static final double NAME = 1;
    private static final double INTEREST = 0.9;
    private static final double OTHER_WORDS = 0.8;
    private static final double KIND = 0.8;
    private static final double WIDER = 0.6;
    private static final double DESCRIPTION = 0.5;
    private static final double AROUND_IT = 0.4;
    private static final double BEGINNING = 0.8;
    private static final int LONG_ENOUGH = 4;

    /** In which part of what is written something stands. */
    enum Where {
        NAME,
        INTEREST,
        KIND,
        DESCRIPTION,
        SITE,
        ORGANISATION
    }

    /**
     * What a word tells.
     *
     * @param in the name of the interest, where it stands in one
     */
    record Told(double much, Where where, String in) {

        static final Comparator<Told> MOST_LAST = Comparator.comparingDouble(Told::much)
                .thenComparing(Told::where, Comparator.reverseOrder())
                .thenComparing(Told::in, Comparator.reverseOrder());

        Told less(double factor) {
            return new Told(much * factor, where, in);
        }
    }

    Written {
        stems = Map.copyOf(stems);
        words = Set.copyOf(words);
    }

    static Written of(Nearby nearby) {
        var noted = new Noted();
        var name = nearby.asset().name();
        noted.note(name, new Told(NAME, Where.NAME, name));
        nearby.topics().forEach(topic -> {
            noted.note(topic.name(), new Told(INTEREST, Where.INTEREST, topic.name()));
            topic.otherWords().forEach(words -> noted.note(words, new Told(OTHER_WORDS, Where.INTEREST, topic.name())));
            topic.wider()
                    .forEach(wider ->
                            noted.note(wider.name(), new Told(WIDER / wider.steps(), Where.INTEREST, topic.name())));
        });
        noted.note(kind(nearby.asset().kind()), new Told(KIND, Where.KIND, name));
        noted.note(nearby.description(), new Told(DESCRIPTION, Where.DESCRIPTION, name));
        noted.note(nearby.site(), new Told(AROUND_IT, Where.SITE, String.valueOf(nearby.site())));
        noted.note(
                nearby.organisation(), new Told(AROUND_IT, Where.ORGANISATION, String.valueOf(nearby.organisation())));
        return new Written(noted.stems, noted.words);
    }

    /** Where it tells most of a stem: of the word itself, or of one that begins with it. */
    Optional<Told> tells(String stem) {
        var exact = Optional.ofNullable(stems.get(stem));
        var begun = stem.length() < LONG_ENOUGH
                ? Optional.<Told>empty()
                : stems.entrySet().stream()
                        .filter(each ->
                                each.getKey().startsWith(stem) && !each.getKey().equals(stem))
                        .map(each -> each.getValue().less(BEGINNING))
                        .max(Told.MOST_LAST);
        return Stream.concat(exact.stream(), begun.stream()).max(Told.MOST_LAST);
    }

    private static @Nullable String kind(@Nullable PlaceKind kind) {
        return switch (kind) {
            case null -> null;
            case LIBRARY -> "library books";
            case PARK -> "park garden green space";
            case CAFE -> "café coffee tea restaurant";
            case FAITH -> "church chapel mosque temple worship faith";
            case PUB -> "pub social club";
            case SHOP -> "shop";
            case SPORT -> "sports ground leisure centre";
            case COMMUNITY_CENTRE -> "community centre hall";
            case FOOD_BANK -> "food bank foodbank";
            case PHARMACY -> "pharmacy chemist";
            case HEALTH -> "health";
            case LEARNING -> "learning college school";
            case CULTURE -> "culture museum theatre gallery cinema";
            case OTHER -> null;
        };
    }

    /** Collects words; of the same stem what tells most is kept. */
    private static final class Noted {

        private final Map<String, Told> stems = new HashMap<>();
        private final Set<String> words = new HashSet<>();

        void note(@Nullable String text, Told told) {
            if (text == null) {
                return;
            }
            for (var word : Stem.words(text)) {
                words.add(word);
                stems.merge(Stem.of(word), told, (one, other) -> Told.MOST_LAST.compare(one, other) >= 0 ? one : other);
            }
        }
    }
}

package community.kith.taxonomy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Interests by what they are called. */
record WordIndex(Map<String, List<Interest>> byKey) {

    /** Ours before imported ones, a name before another word, then by name. */
    private static Comparator<Interest> bestFor(String key) {
        return Comparator.comparing(Interest::isImported)
                .thenComparing(interest -> !WordKey.of(interest.name()).equals(key))
                .thenComparing(Interest::name)
                .thenComparing(interest -> interest.id().value());
    }

    static WordIndex of(Collection<Interest> interests) {
        var found = new HashMap<String, List<Interest>>();
        for (var interest : interests) {
            Stream.concat(Stream.of(interest.name()), interest.otherWords().stream())
                    .map(WordKey::of)
                    .distinct()
                    .filter(Predicate.not(String::isEmpty))
                    .forEach(key -> found.merge(key, List.of(interest), WordIndex::both));
        }
        found.replaceAll((key, called) -> called.stream().sorted(bestFor(key)).toList());
        return new WordIndex(Map.copyOf(found));
    }

    private static List<Interest> both(List<Interest> some, List<Interest> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Those of the best kind only: nobody wants singing twice because two taxonomies have it. */
    List<InterestId> find(String words) {
        var key = WordKey.of(words);
        var called = byKey.getOrDefault(key, List.of());
        return called.stream()
                .filter(interest -> kind(interest, key) == kind(called.getFirst(), key))
                .map(Interest::id)
                .toList();
    }

    private static int kind(Interest interest, String key) {
        return (interest.isImported() ? 2 : 0) + (WordKey.of(interest.name()).equals(key) ? 0 : 1);
    }
}

package community.kith.finder;

import static java.util.stream.Collectors.toSet;

import community.kith.subjects.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for what somebody typed in what is written about the groups and places of a neighbourhood. Forms of a word are one word; a
 * word that is written nowhere nearby is read as the nearest one that is. What has all the words is found; where nothing has all,
 * what has most of them.
 *
 * @param found what answers, in the order that it was given in
 * @param scores how well each answers, above 0
 * @param told for each what its words are written in: its name, an interest, its description
 * @param readAs the words that were read as others, each with what it was read as
 */
record WordSearch(
        List<Nearby> found,
        Map<Subject.Asset, Double> scores,
        Map<Subject.Asset, List<Written.Told>> told,
        Map<String, String> readAs) {

    private static final int MOST_WORDS = 12;

    /** Words that say nothing about what is looked for, unless there are no others. */
    private static final Set<String> LITTLE =
            Set.of(("a an and any at by for from i in is like me my near of on or some something the to want where with"
                            + " group groups club clubs class classes session sessions local")
                    .split(" ", -1));

    WordSearch {
        found = List.copyOf(found);
        scores = Map.copyOf(scores);
        told = Map.copyOf(told);
        readAs = Map.copyOf(readAs);
    }

    /** The words that can be looked for in what somebody typed. */
    static List<String> words(String typed) {
        var all = Stem.words(typed).stream().distinct().limit(MOST_WORDS).toList();
        var telling = all.stream().filter(word -> !LITTLE.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Looks for words that {@link #words} gave; where there are none, everything answers. */
    static WordSearch of(List<String> words, List<Nearby> all) {
        if (words.isEmpty()) {
            return new WordSearch(all, Map.of(), Map.of(), Map.of());
        }
        var written = new LinkedHashMap<Nearby, Written>();
        all.forEach(nearby -> written.put(nearby, Written.of(nearby)));
        var readAs = misspelt(words, written.values());
        var stems = words.stream()
                .map(word -> Stem.of(readAs.getOrDefault(word, word)))
                .distinct()
                .toList();
        var told = new HashMap<Subject.Asset, List<Written.Told>>();
        written.forEach((nearby, each) -> told.put(
                nearby.asset().id(),
                stems.stream().flatMap(stem -> each.tells(stem).stream()).toList()));
        return withMost(all, told, stems.size(), readAs);
    }

    /** How well it answers, from 0 to 1; 1 where nothing was typed. */
    double score(Nearby nearby) {
        return scores.getOrDefault(nearby.asset().id(), 1.0);
    }

    private static Map<String, String> misspelt(List<String> words, Collection<Written> written) {
        var known = written.stream().flatMap(each -> each.words().stream()).collect(toSet());
        var readAs = new HashMap<String, String>();
        for (var word : words) {
            var stem = Stem.of(word);
            if (written.stream().allMatch(each -> each.tells(stem).isEmpty())) {
                Spelling.nearest(word, known).ifPresent(meant -> readAs.put(word, meant));
            }
        }
        return readAs;
    }

    private static WordSearch withMost(
            List<Nearby> all, Map<Subject.Asset, List<Written.Told>> told, int asked, Map<String, String> readAs) {
        var most = told.values().stream().mapToInt(List::size).max().orElse(0);
        var scores = new HashMap<Subject.Asset, Double>();
        told.forEach((id, each) -> {
            if (!each.isEmpty() && each.size() == most) {
                scores.put(id, each.stream().mapToDouble(Written.Told::much).sum() / asked);
            }
        });
        var found = all.stream()
                .filter(nearby -> scores.containsKey(nearby.asset().id()))
                .toList();
        return new WordSearch(found, scores, told, readAs);
    }
}

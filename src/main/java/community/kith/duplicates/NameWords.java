package community.kith.duplicates;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name without what is written one way here and another there: capitals, accents, signs, and words such as "the" and "group".
 */
record NameWords(List<String> words) {

    /** From where on two names are nearly the same: the share of pairs of letters that both have. */
    private static final double NEARLY = 0.8;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FILLING =
            Set.of("the", "a", "an", "of", "and", "at", "in", "for", "with", "group", "groups", "club", "cic", "ltd");

    /** Words that tell one group from another with the same name otherwise. */
    private static final Set<String> TELLING_APART = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "morning",
            "afternoon",
            "evening",
            "men",
            "mens",
            "women",
            "womens",
            "ladies",
            "boys",
            "girls",
            "junior",
            "juniors",
            "senior",
            "seniors",
            "adult",
            "adults",
            "beginners",
            "improvers",
            "advanced",
            "baby",
            "babies",
            "toddler",
            "toddlers",
            "north",
            "south",
            "east",
            "west",
            "online");

    NameWords {
        words = List.copyOf(words);
    }

    static NameWords of(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        var all =
                Stream.of(SIGNS.split(plain, 0)).filter(word -> !word.isEmpty()).toList();
        var telling = all.stream().filter(word -> !FILLING.contains(word)).toList();
        return new NameWords(telling.isEmpty() ? all : telling);
    }

    /** Whether the two are the same but for what is left out. */
    boolean same(NameWords other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /** Whether the two are nearly the same and nothing in them tells them apart. */
    boolean nearly(NameWords other) {
        var mine = Set.copyOf(words);
        var theirs = Set.copyOf(other.words);
        if (differ(mine, theirs) || differ(theirs, mine)) {
            return false;
        }
        return isWithin(mine, theirs) || isWithin(theirs, mine) || pairsShared(other) >= NEARLY;
    }

    private static boolean differ(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> !others.contains(word))
                .anyMatch(word -> TELLING_APART.contains(word) || word.chars().anyMatch(Character::isDigit));
    }

    private static boolean isWithin(Set<String> few, Set<String> many) {
        return few.size() > 1 && many.containsAll(few);
    }

    private double pairsShared(NameWords other) {
        var mine = pairs();
        var theirs = other.pairs();
        var all = mine.values().stream().mapToInt(Integer::intValue).sum()
                + theirs.values().stream().mapToInt(Integer::intValue).sum();
        var both = new HashSet<>(mine.keySet());
        both.retainAll(theirs.keySet());
        var shared = both.stream()
                .mapToInt(pair -> Math.min(mine.getOrDefault(pair, 0), theirs.getOrDefault(pair, 0)))
                .sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private Map<String, Integer> pairs() {
        var text = String.join(" ", words);
        var pairs = new HashMap<String, Integer>();
        for (var at = 0; at + 1 < text.length(); at++) {
            pairs.merge(text.substring(at, at + 2), 1, Integer::sum);
        }
        return pairs;
    }
}

package community.kith.finder;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds what somebody meant who misspelt a word: the nearest one of those that are written nearby. A letter too many, too few,
 * another one or two that changed places is one slip. Short words are believed, longer ones may have one slip or two; the first letter
 * is seldom wrong, so another one counts for a slip more.
 */
final class Spelling {

    private static final int BELIEVED = 3;
    private static final int LONG = 6;

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::cost)
            .thenComparing(Near::beginsOtherwise)
            .thenComparing(Near::word);

    private Spelling() {}

    private record Near(String word, int slips, boolean beginsOtherwise) {

        int cost() {
            return beginsOtherwise ? slips + 1 : slips;
        }
    }

    /** The nearest word, by slips, then one with the same first letter, then by the alphabet; empty where none is near. */
    static Optional<String> nearest(String typed, Collection<String> known) {
        var most = allowed(typed.length());
        return known.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= most)
                .map(word -> new Near(word, slips(typed, word), word.charAt(0) != typed.charAt(0)))
                .filter(near -> near.slips() <= most)
                .min(NEAREST_FIRST)
                .map(Near::word);
    }

    private static int allowed(int length) {
        if (length <= BELIEVED) {
            return 0;
        }
        return length < LONG ? 1 : 2;
    }

    /** How many slips lead from one word to the other. */
    static int slips(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : step(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int step(int[][] costs, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(costs[i - 1][j - 1] + (same ? 0 : 1), Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }
}

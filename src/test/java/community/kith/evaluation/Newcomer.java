package community.kith.evaluation;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures what is suggested to somebody of whom no group is known, against what would be right for them. */
public final class Newcomer {

    /** The head of a table of figures. */
    public static final String HEAD = """
            | | with one that is right in the first ten | precision@10 | recall@10 | suggested nothing |
            | --- | ---: | ---: | ---: | ---: |
            """;

    private static final int TEN = 10;

    private int people;
    private int helped;
    private int nothing;
    private double precision;
    private double recall;

    /**
     * Takes a list for somebody.
     *
     * @param ranked best first; precision is over what there is of the first ten, and 0 if there is nothing
     * @param right what would be right for them, at least one
     */
    public void take(List<String> ranked, Set<String> right) {
        var first = ranked.stream().limit(TEN).toList();
        var found = first.stream().filter(right::contains).collect(toSet());
        people++;
        helped += found.isEmpty() ? 0 : 1;
        nothing += first.isEmpty() ? 1 : 0;
        precision += first.isEmpty() ? 0 : (double) found.size() / first.size();
        recall += (double) found.size() / Math.min(TEN, right.size());
    }

    /** How many people were asked for. */
    public int people() {
        return people;
    }

    /** A line of the table. */
    public String row(String name) {
        return String.format(
                Locale.UK,
                "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                (double) helped / people,
                precision / people,
                recall / people,
                (double) nothing / people);
    }

    /** The lines of several ways to rank. */
    public static String table(Collection<String> rows) {
        return HEAD + String.join("", rows);
    }
}

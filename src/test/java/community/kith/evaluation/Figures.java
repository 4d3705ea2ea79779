package community.kith.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures lists of groups against the group that was really joined next. */
public final class Figures {

    /** The head of a table of figures. */
    public static final String HEAD = """
            | | recall@5 | recall@10 | recall@20 | NDCG@10 | MRR | coverage@10 | recall@10, small groups |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    private static final int TEN = 10;

    private final int groups;
    private final Set<String> small;
    private final Set<String> shown = new HashSet<>();
    private int asked;
    private int inFive;
    private int inTen;
    private int inTwenty;
    private double gain;
    private double reciprocal;
    private int askedForSmall;
    private int smallInTen;

    /** Begins with nothing; groups below the median size are the small ones. */
    public Figures(int groups, Set<String> small) {
        this.groups = groups;
        this.small = Set.copyOf(small);
    }

    /** Takes a list for somebody, best first, without what they already go to; it may end early. */
    public void take(List<String> ranked, String joined) {
        var at = ranked.indexOf(joined);
        var place = at < 0 ? Integer.MAX_VALUE : at + 1;
        asked++;
        inFive += place <= 5 ? 1 : 0;
        inTen += place <= TEN ? 1 : 0;
        inTwenty += place <= 20 ? 1 : 0;
        gain += place <= TEN ? Math.log(2) / Math.log(place + 1.0) : 0;
        reciprocal += at < 0 ? 0 : 1.0 / place;
        shown.addAll(ranked.subList(0, Math.min(TEN, ranked.size())));
        if (small.contains(joined)) {
            askedForSmall++;
            smallInTen += place <= TEN ? 1 : 0;
        }
    }

    public double recallAtTen() {
        return (double) inTen / asked;
    }

    public double coverageAtTen() {
        return (double) shown.size() / groups;
    }

    public double recallAtTenOfSmall() {
        return (double) smallInTen / askedForSmall;
    }

    /** A line of the table. */
    public String row(String name) {
        return String.format(
                Locale.UK,
                "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
                name,
                (double) inFive / asked,
                recallAtTen(),
                (double) inTwenty / asked,
                gain / asked,
                reciprocal / asked,
                coverageAtTen(),
                recallAtTenOfSmall());
    }

    /** How many people were asked for, and for how many of them the group is a small one. */
    public String counts() {
        return String.format(Locale.UK, "%,d people, of whom %,d joined a small group", asked, askedForSmall);
    }
}

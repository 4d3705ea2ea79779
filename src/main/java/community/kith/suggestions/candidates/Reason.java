package community.kith.suggestions.candidates;

import java.util.Comparator;

/**
 * A reason for a candidate.
 *
 * @param sentence can be read to the person
 * @param weight how much it counts, above 0
 */
public record Reason(ReasonCode code, String sentence, double weight) {

    /** Most telling first. */
    public static final Comparator<Reason> MOST_TELLING_FIRST =
            Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::code);

    public Reason {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("A reason counts for something, not " + weight + ": " + code);
        }
    }
}

package community.kith.suggestions.candidates;

import java.util.Comparator;

/**
 * A reason for a candidate.
 *
 * @param sentence can be read to the person
 * @param weight how much it counts; below 0 when it speaks against
 */
public record Reason(ReasonCode code, String sentence, double weight) {

    /** Most telling first, and what speaks against last. */
    public static final Comparator<Reason> MOST_TELLING_FIRST =
            Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::code);

    public Reason {
        if (weight == 0 || Double.isNaN(weight)) {
            throw new IllegalArgumentException("A reason counts for something: " + code);
        }
    }

    /** Whether it speaks for the candidate. */
    public boolean speaksFor() {
        return weight > 0;
    }
}

package community.kith.suggestions.candidates;

/**
 * The kinds of reason, and how much each counts in the rank inside a step. The weights are our own judgement: what was promised or
 * proved before counts most, then what serves the outcome, then who is there, then what makes it easy. They are explained in
 * docs/suggestions.md, which a test holds equal to this table.
 */
public enum ReasonCode {
    SHARES_INTEREST(20),
    HAS_GIFT(26),
    CLOSE_TIE(18),
    OFFERED_BEFORE(30),
    CONTACT_LAPSED(14),
    WANTS_MORE(16),
    CELEBRATION(12),
    USED_TO_GO(20),
    NEXT_STAGE(28),
    CIRCLE_GOES(22),
    NEAR(10),
    TIME_SUITS(10),
    ACCESS_MET(8),
    AFFORDABLE(6),
    WELCOMING(8),
    SMALL(5),
    WORKED_BEFORE(24),
    CONTRIBUTES(16),
    HELPS_WITH_NEED(24),
    CIRCLE_AGENDA(30),
    SPEAKS_LANGUAGE(12),
    GOES_TOGETHER(18),
    WORKED_FOR_OTHERS(8),
    /** Speaks against. */
    LIKE_WHAT_DID_NOT_WORK(-14),
    SUITS_PERSONALITY(14),
    HAS_ROOM(12);

    private final double weight;

    ReasonCode(double weight) {
        this.weight = weight;
    }

    /** How much a reason of this kind counts at its strongest; below 0 if it speaks against. */
    public double weight() {
        return weight;
    }

    /** A reason of this kind at its strongest. */
    Reason because(String sentence) {
        return because(sentence, 1);
    }

    /** A reason of this kind that counts for less, from 0 (excluded) to 1. */
    Reason because(String sentence, double strength) {
        return new Reason(this, sentence, weight * strength);
    }
}

package community.kith.caseload;

/** Who comes first in a case-load. */
public enum CaseloadOrder {
    /** Whoever needs a conversation first. */
    CONVERSATION,
    /** Whoever's next day comes first, so that what is overdue comes before everything else; who has none comes last. */
    NEXT_DATE
}

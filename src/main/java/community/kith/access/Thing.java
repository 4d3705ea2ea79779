package community.kith.access;

/** Something with an id that belongs to a person, or to a team; the id as it was given. */
public record Thing(Kind kind, String id) {

    /** The kinds of thing that have an owner. */
    public enum Kind {
        PERSON,
        GIFT,
        TIE,
        OUTCOME,
        PAID_SUPPORT,
        CIRCLE,
        CHANGE,
        AGREEMENT,
        EXPORT,
        LEGAL_HOLD,
        INTRODUCTION,
        TEAM
    }
}

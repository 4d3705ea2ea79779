package community.kith.caseload;

/** What somebody had for a time. */
public enum StretchKind {
    /** A Community Circle around them. */
    CIRCLE,
    /** The support of a team. */
    TEAM
}

package community.kith.audit;

/** What sort of thing was done. */
enum AuditKind {
    /** Somebody was let through to something that belongs to a person. */
    LOOK,
    /** Somebody changed something. */
    CHANGE
}

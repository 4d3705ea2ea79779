package community.kith.rights.retention;

/** What somebody decides about records that are older than their rule says. */
public enum RetentionVerdict {
    KEEP,
    ERASE
}

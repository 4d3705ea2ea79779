package community.kith.directory;

/** What became of a record that an import has something to say about. */
public enum RowVerdict {
    UNRESOLVED,
    SKIPPED,
    MISSING
}

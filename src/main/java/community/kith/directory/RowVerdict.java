package community.kith.directory;

/** What became of a record that an import has something to say about. */
enum RowVerdict {
    UNRESOLVED,
    SKIPPED,
    MISSING
}

package community.kith.directory.csv;

/** What the rows of a file are. */
enum RecordKind {
    PLACE,
    GROUP,
    ORGANISATION
}

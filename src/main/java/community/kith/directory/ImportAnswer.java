package community.kith.directory;

/** What comes of asking for an import. */
public sealed interface ImportAnswer {

    /** It runs now. */
    record Started(DirectoryImportId id) implements ImportAnswer {}

    /** It does not, and nothing was taken; the sentence says why. */
    record Refused(Kind kind, String field, String message) implements ImportAnswer {}

    /** Why an import was refused. */
    enum Kind {
        /** The request is not as it should be. */
        REQUEST,
        /** The file, or the mapping that came along, cannot be used. */
        CONTENT,
        /** Another import of the same directory is running. */
        BUSY
    }
}

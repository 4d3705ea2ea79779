package community.kith.directory;

/** How far an import is. */
enum ImportStatus {
    RUNNING,
    FINISHED,
    FAILED
}

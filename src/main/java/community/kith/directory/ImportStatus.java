package community.kith.directory;

/** How far an import is. */
public enum ImportStatus {
    RUNNING,
    FINISHED,
    FAILED
}

package community.kith.graph;

/** A migration's file is no longer what was applied to this graph. */
final class MigrationEdited extends RuntimeException {

    private final MigrationFile file;

    MigrationEdited(MigrationFile file) {
        super("Migration V%03d__%s was edited after it had been applied".formatted(file.version(), file.name()));
        this.file = file;
    }

    MigrationFile file() {
        return file;
    }
}

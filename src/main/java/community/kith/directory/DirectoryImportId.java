package community.kith.directory;

/** An import's id. */
public record DirectoryImportId(String value) {

    public DirectoryImportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package community.kith.directory;

/** An import's id. */
record DirectoryImportId(String value) {

    DirectoryImportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package community.kith.rights.exports;

/** An export's id. */
public record ExportId(String value) {

    public ExportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package community.kith.taxonomy;

/** A need's id: a word such as company. */
public record NeedId(String value) {

    public NeedId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

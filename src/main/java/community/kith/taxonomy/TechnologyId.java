package community.kith.taxonomy;

/** The id of an assistive technology. */
public record TechnologyId(String value) {

    public TechnologyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

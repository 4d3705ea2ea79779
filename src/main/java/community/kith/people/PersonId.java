package community.kith.people;

/** A person's id. */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package community.kith.people;

/** A person's id. */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static PersonId given(String text) {
        return new PersonId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}

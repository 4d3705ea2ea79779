package community.kith.circles;

/** An action's id. */
public record ActionId(String value) {

    public ActionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package community.kith.introductions;

/** Names an introduction. */
public record IntroductionId(String value) {

    public IntroductionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    static IntroductionId given(String text) {
        return new IntroductionId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}

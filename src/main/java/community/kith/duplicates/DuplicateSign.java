package community.kith.duplicates;

/** What speaks for two records being of the same group, the most telling first. */
public enum DuplicateSign {
    SAME_NAME(0.6, "Both have the same name."),
    LIKE_NAME(0.45, "The names are nearly the same."),
    SAME_PLACE(0.25, "Both meet at the same place."),
    SAME_WEBSITE(0.25, "Both have the same web page."),
    NEAR(0.15, "They meet close to each other."),
    SAME_ORGANISATION(0.15, "The same organisation runs both."),
    SAME_TIMES(0.15, "Both meet at the same times.");

    private final double weight;
    private final String words;

    DuplicateSign(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    /** Its share in how alike two records are. */
    double weight() {
        return weight;
    }

    /** The same as a sentence. */
    String words() {
        return words;
    }
}

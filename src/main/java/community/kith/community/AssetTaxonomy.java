package community.kith.community;

/**
 * The taxonomies in whose words the directory is published, so that another Kith reads what this one means and others can sift by
 * it. The titles are part of what is published and never change.
 */
public enum AssetTaxonomy {
    INTERESTS("Kith interests", "What people love doing, and what groups and places offer."),
    NEEDS("Kith needs", "What a group or place can help with."),
    ONLY_FOR("Kith only for", "Whom a group is only for."),
    ACCESS("Kith access", "What is there to help people take part."),
    ACCESS_LACKING("Kith access lacking", "What would help people take part and is not there."),
    TAKING_PART("Kith taking part", "What to know before coming."),
    KINDS_OF_PLACE("Kith kinds of place", "What sort of place it is."),
    TIMES("Kith parts of the week", "The parts of the week in which a group meets.");

    private final String title;
    private final String description;

    AssetTaxonomy(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** Its name in what is published. */
    public String title() {
        return title;
    }

    /** What its words say. */
    public String description() {
        return description;
    }
}

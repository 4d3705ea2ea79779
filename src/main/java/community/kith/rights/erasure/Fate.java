package community.kith.rights.erasure;

import community.kith.rights.exports.Section;

/** What erasing a person does with a kind of record, and why. */
enum Fate {
    DELETED("It is about the person alone."),
    STAYS_IN_ANOTHER_MAP(
            "It is in the map of somebody else, where it stays as about somebody, without a name or words."),
    STAYS_BETWEEN_OTHERS("Somebody whose map holds both knows that the two know each other; it stays without words."),
    STAYS_EMPTY(
            "Others gave their time to it. It ends and stays as a circle around somebody, without its purpose or its actions.");

    private final String why;

    Fate(String why) {
        this.why = why;
    }

    String why() {
        return why;
    }

    static Fate of(Section section) {
        return switch (section) {
            case CIRCLE -> STAYS_EMPTY;
            case ACQUAINTANCE -> STAYS_BETWEEN_OTHERS;
            default -> section.ofOthers() ? STAYS_IN_ANOTHER_MAP : DELETED;
        };
    }
}

package community.kith.isolation;

/** What to look out for in a life, in the order in which it is told. */
public enum SignalRule {
    ONLY_FAMILY_AND_PAID("Only family and paid staff"),
    NOBODY_UNPAID_IN_TOUCH("Nobody unpaid in touch"),
    ONE_PERSON_CARRIES_EVERYTHING("One person carries everything"),
    FALLS_APART_WITHOUT_PAID("Everything falls apart without paid staff"),
    TIES_LOST("Ties lapsed or lost"),
    NO_PLACE_OR_GROUP("No place or group"),
    GIVES_TO_NOBODY("Gives to nobody"),
    TREND_DOWNWARDS("A trend downwards");

    private final String title;

    SignalRule(String title) {
        this.title = title;
    }

    /** What it is called, as the person may read it. */
    public String title() {
        return title;
    }
}

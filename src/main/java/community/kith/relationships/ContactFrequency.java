package community.kith.relationships;

/** How often two people are in touch, most often first. */
public enum ContactFrequency {
    DAILY,
    WEEKLY,
    MONTHLY,
    SEVERAL_TIMES_A_YEAR,
    YEARLY,
    RARELY
}

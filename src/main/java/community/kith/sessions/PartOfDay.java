package community.kith.sessions;

import java.time.LocalTime;

/** The three parts in which people think of a day when they say what suits them. */
public enum PartOfDay {
    /** Before 12:00. */
    MORNING,
    /** From 12:00 until 17:00. */
    AFTERNOON,
    /** From 17:00. */
    EVENING;

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime TEATIME = LocalTime.of(17, 0);

    /** The part that a time on the clock belongs to. */
    public static PartOfDay at(LocalTime time) {
        if (time.isBefore(NOON)) {
            return MORNING;
        }
        return time.isBefore(TEATIME) ? AFTERNOON : EVENING;
    }
}

package community.kith.introductions;

import java.util.Set;

/** Why an introduction came to an end before somebody stayed. */
enum WhyNot {
    CHANGED_THEIR_MIND,
    NO_ANSWER,
    NO_ROOM,
    NOT_MADE_WELCOME,
    NOT_FOR_THEM,
    NO_WAY_THERE,
    TIME_DOES_NOT_SUIT,
    COST,
    HEALTH,
    NO_LONGER_THERE,
    OTHER;

    private static final Set<WhyNot> TURNED_AWAY = Set.of(NO_ANSWER, NOT_MADE_WELCOME);

    /** Whether it says of those there that they do not welcome people. */
    boolean turnedAway() {
        return TURNED_AWAY.contains(this);
    }
}

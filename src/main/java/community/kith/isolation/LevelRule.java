package community.kith.isolation;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Why somebody's level is what it is, in the order in which the rules are tried: the first that holds decides, and the last always
 * holds. Living alone is in none of them.
 */
public enum LevelRule {
    NOTHING_WRITTEN_DOWN(
            Level.NOT_KNOWN,
            "We do not know yet who is in your life and where you go.",
            reading -> !reading.circleIsDrawn() && !reading.wayOutIsDrawn()),
    NOBODY_UNPAID(
            Level.HIGH,
            "There is nobody in your life who is not paid to be there.",
            reading -> reading.circleIsDrawn() && reading.unpaid() == 0),
    NOBODY_IN_TOUCH_AND_NOWHERE_TO_GO(
            Level.HIGH,
            "Nobody who is not paid has been in touch, and you have not been to a place or group.",
            reading -> reading.has(SignalRule.NOBODY_UNPAID_IN_TOUCH) && reading.has(SignalRule.NO_PLACE_OR_GROUP)),
    FEW_TO_TURN_TO_AND_MORE(
            Level.HIGH,
            "You have few people to turn to, and more than one thing stands out.",
            reading -> reading.isAtRisk(MeasureName.LSNS_6) && reading.signals() >= 2),
    MUCH_AT_ONCE(
            Level.HIGH,
            "Several things stand out at once.",
            reading -> reading.signals() >= reading.thresholds().manySignals()),
    SOMETHING_STANDS_OUT(Level.WATCH, "Something stands out.", reading -> reading.signals() >= 1),
    FEW_TO_TURN_TO(Level.WATCH, "You have few people to turn to.", reading -> reading.isAtRisk(MeasureName.LSNS_6)),
    FEW_KINDS_OF_TIE(
            Level.WATCH,
            "There are few kinds of tie in your life: partner, friends and family, group, faith.",
            reading -> reading.isAtRisk(MeasureName.BERKMAN_SYME)),
    SELDOM_SEEN_AND_SELDOM_OUT(
            Level.WATCH,
            "You are seldom in touch with friends and family, and seldom out in company.",
            Reading::seldomSeenAndSeldomOut),
    LITTLE_WRITTEN_DOWN(Level.NOT_KNOWN, "We know too little about your life to say.", Reading::isThin),
    NOTHING_STANDS_OUT(Level.LOW, "Nothing stands out.", reading -> true);

    private final Level level;
    private final String sentence;
    private final Predicate<Reading> holds;

    LevelRule(Level level, String sentence, Predicate<Reading> holds) {
        this.level = level;
        this.sentence = sentence;
        this.holds = holds;
    }

    static LevelRule decide(Reading reading) {
        return Arrays.stream(values())
                .filter(rule -> rule.holds.test(reading))
                .findFirst()
                .orElseThrow();
    }

    public Level level() {
        return level;
    }

    /** Why, to be read by or to the person. */
    public String sentence() {
        return sentence;
    }
}

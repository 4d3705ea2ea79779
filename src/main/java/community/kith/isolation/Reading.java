package community.kith.isolation;

import java.util.List;
import java.util.Set;

/**
 * What was measured and found, as the rules of the level read it.
 *
 * @param unpaid how many people in the circle are not paid to be there
 * @param found the signals that are there
 * @param notKnown the signals of which nobody can say
 * @param seldomSeenAndSeldomOut both things that UK Biobank counts beside living alone
 */
record Reading(
        boolean circleIsDrawn,
        boolean wayOutIsDrawn,
        int unpaid,
        Set<SignalRule> found,
        Set<SignalRule> notKnown,
        List<Measure> measures,
        boolean seldomSeenAndSeldomOut,
        Thresholds thresholds) {

    private static final double HALF = 0.5;

    boolean has(SignalRule rule) {
        return found.contains(rule);
    }

    int signals() {
        return found.size();
    }

    boolean isAtRisk(MeasureName name) {
        return Boolean.TRUE.equals(measure(name).atRisk());
    }

    /** Whether less than half of what LSNS-6 needs is known, or of less than half of the signals can be said whether they are there. */
    boolean isThin() {
        return measure(MeasureName.LSNS_6).known() < HALF || notKnown.size() > SignalRule.values().length / 2;
    }

    private Measure measure(MeasureName name) {
        return measures.stream()
                .filter(measure -> measure.name() == name)
                .findFirst()
                .orElseThrow();
    }
}

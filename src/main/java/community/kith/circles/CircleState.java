package community.kith.circles;

import java.util.List;
import java.util.function.Predicate;

/** How far a circle has come. It follows from what was recorded, by the first rule that holds; nobody sets it. */
public enum CircleState {
    ASKED,
    FINDING_A_FACILITATOR,
    INVITING,
    BEFORE_FIRST_MEETING,
    MEETING,
    PAUSED,
    ENDED;

    private record Rule(Predicate<Circle> holds, CircleState state) {}

    private static final List<Rule> RULES = List.of(
            new Rule(circle -> circle.endedOn() != null, ENDED),
            new Rule(circle -> circle.pausedOn() != null, PAUSED),
            new Rule(circle -> circle.startedOn() != null, MEETING),
            new Rule(circle -> circle.explainedOn() == null, ASKED),
            new Rule(circle -> !circle.facilitated(), FINDING_A_FACILITATOR),
            new Rule(circle -> !circle.invited(), INVITING),
            new Rule(circle -> true, BEFORE_FIRST_MEETING));

    static CircleState of(Circle circle) {
        return RULES.stream()
                .filter(rule -> rule.holds().test(circle))
                .findFirst()
                .orElseThrow()
                .state();
    }
}

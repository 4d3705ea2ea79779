package community.kith.paidsupport;

import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static java.util.stream.Collectors.joining;

import community.kith.outcomes.Outcome;
import community.kith.outcomes.Outcomes;
import community.kith.outcomes.Step;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.NeedId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the outcome and the need that a record is for, and holds the outcome until the record is written. */
@Component
class NamingNeeds {

    static final int LONGEST_WORDS = 2_000;

    private final Outcomes outcomes;

    NamingNeeds(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** An outcome and one of the needs that it calls for. */
    record Called(Outcome outcome, NeedId need) {}

    Optional<Called> check(UserErrors errors, String outcomeId, String needId) {
        var held = outcomes.hold(outcomeId);
        errors.check(held.isPresent(), NOT_FOUND, "There is no outcome with this id.", "outcomeId");
        var called = held.flatMap(outcome -> outcome.needs().stream()
                .filter(need -> need.value().equals(needId))
                .findFirst()
                .map(need -> new Called(outcome, need)));
        errors.check(
                held.isEmpty() || called.isPresent(),
                NOT_ALLOWED,
                "This outcome does not call for this need. Add an outcome that does.",
                "needId");
        return called;
    }

    /** What is still to be explored, in a sentence. */
    static String still(List<Step> steps) {
        return "Still to explore: %s.".formatted(steps.stream().map(Step::label).collect(joining(", ")));
    }
}

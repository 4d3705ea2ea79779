package community.kith.paidsupport;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.outcomes.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is left of an outcome and the paid support for it, over GraphQL. */
@Controller
class PaidSupportController {

    private final StatingUnmetNeeds stating;
    private final RecordingUrgentNeeds recording;
    private final AgreeingPaidSupport agreeing;
    private final EndingPaidSupport ending;
    private final PaidSupports supports;

    PaidSupportController(
            StatingUnmetNeeds stating,
            RecordingUrgentNeeds recording,
            AgreeingPaidSupport agreeing,
            EndingPaidSupport ending,
            PaidSupports supports) {
        this.stating = stating;
        this.recording = recording;
        this.agreeing = agreeing;
        this.ending = ending;
        this.supports = supports;
    }

    @MutationMapping
    StatedUnmetNeed stateUnmetNeed(@Argument NewUnmetNeed input) {
        return stating.state(input);
    }

    @MutationMapping
    RecordedUrgentNeed recordUrgentNeed(@Argument NewUrgentNeed input) {
        return recording.record(input);
    }

    @MutationMapping
    AgreedPaidSupport agreePaidSupport(@Argument NewPaidSupport input) {
        return agreeing.agree(input);
    }

    @MutationMapping
    AgreedPaidSupport endPaidSupport(@Argument End input) {
        return ending.end(input.paidSupportId(), input.on());
    }

    /** Paid support to end; today if no day is given. */
    record End(String paidSupportId, @Nullable LocalDate on) {}

    @BatchMapping(typeName = "Outcome")
    Map<Outcome, List<UnmetNeed>> unmetNeeds(List<Outcome> outcomes) {
        return of(outcomes, WhatIsLeft::unmet);
    }

    @BatchMapping(typeName = "Outcome")
    Map<Outcome, List<UrgentNeed>> urgentNeeds(List<Outcome> outcomes) {
        return of(outcomes, WhatIsLeft::urgent);
    }

    @BatchMapping(typeName = "Outcome")
    Map<Outcome, List<PaidSupport>> paidSupport(List<Outcome> outcomes) {
        return of(outcomes, WhatIsLeft::agreed);
    }

    private <T> Map<Outcome, List<T>> of(List<Outcome> outcomes, Function<WhatIsLeft, List<T>> part) {
        var found = supports.of(outcomes.stream().map(Outcome::id).collect(toSet()));
        return outcomes.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        outcome -> part.apply(found.getOrDefault(outcome.id(), WhatIsLeft.NOTHING))));
    }
}

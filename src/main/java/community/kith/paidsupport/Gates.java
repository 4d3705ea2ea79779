package community.kith.paidsupport;

import static java.util.stream.Collectors.toMap;

import community.kith.outcomes.Explorations;
import community.kith.outcomes.Explored;
import community.kith.outcomes.OutcomeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The gates before paid support as they stand today. */
@Component
public class Gates {

    private final PaidSupports supports;
    private final Explorations explorations;
    private final Clock clock;

    Gates(PaidSupports supports, Explorations explorations, Clock clock) {
        this.supports = supports;
        this.explorations = explorations;
        this.clock = clock;
    }

    /** The gates of outcomes whose history is known already; every outcome of it is in the answer. */
    public Map<OutcomeId, PaidSupportGate> of(Map<OutcomeId, Explored> explored) {
        var left = supports.of(explored.keySet());
        return explored.keySet().stream()
                .collect(toMap(
                        Function.identity(),
                        id -> gate(
                                explored.getOrDefault(id, Explored.NOTHING),
                                left.getOrDefault(id, WhatIsLeft.NOTHING))));
    }

    /** The gate of one outcome. */
    PaidSupportGate of(OutcomeId outcome) {
        Collection<OutcomeId> one = List.of(outcome);
        return Objects.requireNonNull(of(explorations.of(one)).get(outcome));
    }

    private PaidSupportGate gate(Explored explored, WhatIsLeft left) {
        return PaidSupportGate.of(explored, left, LocalDate.now(clock));
    }
}

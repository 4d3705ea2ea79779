package community.kith.caseload;

import static java.util.stream.Collectors.toMap;

import community.kith.isolation.AssessingIsolation;
import community.kith.isolation.IsolationRules;
import community.kith.isolation.LifeFacts;
import community.kith.isolation.Thresholds;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets the rules run on lives as they are now, and keeps what they say. */
@Component
class CountingFigures {

    private final AssessingIsolation assessing;
    private final KeptFigures kept;
    private final Thresholds thresholds;
    private final Clock clock;

    CountingFigures(AssessingIsolation assessing, KeptFigures kept, Thresholds thresholds, Clock clock) {
        this.assessing = assessing;
        this.kept = kept;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Counts the figures of people that are held, and keeps them. */
    void count(Collection<PersonId> people) {
        if (!people.isEmpty()) {
            var today = LocalDate.now(clock);
            kept.keep(now(people, today).values(), today);
        }
    }

    /** What the rules say of some people now; whoever does not exist is missing from the answer. */
    Map<PersonId, Counted> now(Collection<PersonId> people, LocalDate today) {
        return assessing.facts(people).values().stream()
                .collect(
                        toMap(LifeFacts::id, facts -> new Counted(facts, IsolationRules.of(facts, today, thresholds))));
    }
}

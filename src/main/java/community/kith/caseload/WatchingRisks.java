package community.kith.caseload;

import community.kith.people.InReach;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds everybody whose level becomes high, by looking again and again at what all copies of the service have written. Each look asks
 * anew who may hear of it.
 */
@Component
class WatchingRisks {

    /** How far the clocks of two copies may differ, and how long a change may take until it is committed. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Caseloads caseloads;
    private final Clock clock;

    WatchingRisks(Caseloads caseloads, Clock clock) {
        this.caseloads = caseloads;
        this.clock = clock;
    }

    /** Begins to watch for a coach. */
    Watch begin(InReach caller) {
        var since = clock.instant().minus(LATE);
        return new Watch(caller, since, new HashSet<>(caseloads.raisedSince(caller, since)));
    }

    /** What a coach has been told since they began to watch; for one thread after the other. */
    final class Watch {

        private final InReach caller;
        private final Instant since;
        private final Set<RaisedRisk> told;

        private Watch(InReach caller, Instant since, Set<RaisedRisk> told) {
            this.caller = caller;
            this.since = since;
            this.told = told;
        }

        /** Everybody whose level became high since the last look. */
        List<RaisedRisk> look() {
            return caseloads.raisedSince(caller, since).stream()
                    .filter(told::add)
                    .toList();
        }
    }
}

package community.kith.caseload;

import community.kith.people.Listed;
import community.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * That somebody's level became high.
 *
 * @param raisedAt when it was counted so
 */
record RaisedRisk(PersonId personId, List<CaseloadEntry.CaseloadSignal> signals, Instant raisedAt) implements Listed {

    RaisedRisk {
        signals = List.copyOf(signals);
    }

    @Override
    public PersonId listed() {
        return personId;
    }

    @Override
    public Set<String> listedFor() {
        return Set.of("COACH");
    }
}

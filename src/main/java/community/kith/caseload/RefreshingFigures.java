package community.kith.caseload;

import community.kith.changes.Consequences;
import community.kith.graph.BeforeCommit;
import community.kith.people.PersonId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the figures of everybody whom a change concerns, as the last thing that its transaction writes about them. */
@Component
class RefreshingFigures implements Consequences {

    private final KeptFigures kept;
    private final CountingFigures counting;
    private final BeforeCommit<PersonId> atTheEnd = new BeforeCommit<>(this::refresh);

    RefreshingFigures(KeptFigures kept, CountingFigures counting) {
        this.kept = kept;
        this.counting = counting;
    }

    @Override
    public void of(String personId) {
        atTheEnd.note(new PersonId(personId));
    }

    private void refresh(Set<PersonId> changed) {
        counting.count(kept.holdAround(changed));
    }
}

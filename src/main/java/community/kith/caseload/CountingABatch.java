package community.kith.caseload;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the figures of some people anew, and says so, in one transaction: what is counted is reported, and the other way round. */
@Component
public class CountingABatch {

    private static final int PEOPLE_AT_ONCE = 200;

    private final CountingFigures counting;
    private final KeptFigures kept;
    private final NightlyPasses passes;

    CountingABatch(CountingFigures counting, KeptFigures kept, NightlyPasses passes) {
        this.counting = counting;
        this.kept = kept;
        this.passes = passes;
    }

    /** How many people were counted, and the last of them; nobody where none are left or another copy has taken over. */
    record Batch(int counted, Optional<String> last) {}

    @Transactional
    Batch after(String holder, LocalDate today, String after) {
        var people = kept.next(after, today, PEOPLE_AT_ONCE);
        var last = people.isEmpty() ? after : people.getLast().value();
        if (!passes.report(holder, today, last, people.isEmpty()) || people.isEmpty()) {
            return new Batch(0, Optional.empty());
        }
        counting.count(kept.hold(people));
        return new Batch(people.size(), Optional.of(people.getLast()).map(PersonId::value));
    }
}

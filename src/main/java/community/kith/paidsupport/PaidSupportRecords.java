package community.kith.paidsupport;

import community.kith.outcomes.OutcomeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The records as they are written: added, ended, and a mistake taken out as a whole. */
interface PaidSupportRecords extends PaidSupports {

    void add(UnmetNeed need);

    void add(UrgentNeed need);

    /** Adds an agreement, which takes the place of those that it replaces from its first day on. */
    void add(PaidSupport support, List<PaidSupportId> replaced);

    Optional<PaidSupport> byId(PaidSupportId id);

    /** Ends an agreement on a day, or lets it go on. */
    void end(PaidSupportId id, Optional<LocalDate> on);

    /** Takes out a statement that was a mistake; says whether it was there and no agreement rests on it. */
    boolean remove(UnmetNeedId id);

    /** Takes out an urgent need that was a mistake; says whether it was there and no agreement rests on it. */
    boolean remove(UrgentNeedId id);

    /** Takes out an agreement that was a mistake; says whether it was there. */
    boolean remove(PaidSupportId id);

    /** The outcome that something was recorded for, by the id of a record. */
    Optional<OutcomeId> outcomeOf(PaidSupportId id);
}

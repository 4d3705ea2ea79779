package community.kith.relationships;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties that came from other programs. */
interface SourcedTies {

    /**
     * A tie that is there.
     *
     * @param hash of what came last; {@code null} when it was added or changed here
     */
    record Known(Tie tie, @Nullable String hash) {}

    /** The ties of each circle that go on. */
    Map<PersonId, List<Known>> of(Collection<PersonId> people);

    /** A tie as it is to be written. */
    record Written(Tie tie, String hash) {}

    /** Writes ties, all at once. */
    void write(Collection<Written> ties);

    /** Writes who knows whom, all at once; says what was not recorded before. */
    Set<AcquaintanceId> writeAcquaintances(Map<AcquaintanceId, Acquaintance> pairs);
}

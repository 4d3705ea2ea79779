package community.kith.whatif;

import community.kith.community.AssetId;
import community.kith.isolation.KnownTie;
import community.kith.people.PersonId;
import community.kith.relationships.TieId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Something that could happen in a life. */
sealed interface Supposition {

    /** Somebody they have is in touch with them again, monthly. */
    record PickedUp(TieId tie) implements Supposition {}

    /** Somebody they have is in touch weekly; the person confides in them and can call on them. */
    record Strengthened(TieId tie) implements Supposition {}

    /** Somebody they have is no longer there: has died, moved away, or is too ill. */
    record Gone(TieId tie) implements Supposition {}

    /** Somebody new is in touch monthly; one of the map, or anybody. */
    record SomebodyNew(@Nullable PersonId who) implements Supposition {}

    /** They go somewhere, and were there today. */
    record GoesTo(AssetId where) implements Supposition {}

    /** Nobody who is paid comes any more. */
    record PaidSupportEnded() implements Supposition {}

    /** Which tie of those that go on this is about; of the others any, since then it is about none. */
    default Predicate<KnownTie> happensTo() {
        return switch (this) {
            case PickedUp(var id) -> tie -> tie.id().equals(id);
            case Strengthened(var id) -> tie -> tie.id().equals(id);
            case Gone(var id) -> tie -> tie.id().equals(id) && tie.endedOn() == null;
            case SomebodyNew _, GoesTo _, PaidSupportEnded _ -> tie -> true;
        };
    }
}

package community.kith.suggestions;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** The people for whom a group or a place can be looked for. */
public interface Seekers {

    /** How far to look on foot for somebody whom nobody has asked how far they walk. */
    int usualReach();

    /** What is known about somebody that day. */
    Optional<Seeker> byId(PersonId id, LocalDate today);
}

package community.kith.participation;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who of a person's circle goes where. Nobody who is paid to be there, nobody with whom either side says it is not
 * safe, and nobody at a group where being seen gives something away: the rules of "somebody you know goes there".
 */
interface FamiliarFaces {

    /** For each of these people, on a day, by ring and name; whoever has nobody is missing from the answer. */
    Map<PersonId, List<FamiliarFace>> of(Collection<PersonId> people, LocalDate today);
}

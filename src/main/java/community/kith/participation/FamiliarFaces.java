package community.kith.participation;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who of a person's circle goes where: the rules of "somebody you know goes there". Nobody who is paid to be there or of whom the
 * person wants less, nobody with whom either side says it is not safe, nowhere where somebody unsafe goes, and nobody where being
 * seen gives something away.
 */
interface FamiliarFaces {

    /** For each of these people, on a day, by ring and name; whoever has nobody is missing from the answer. */
    Map<PersonId, List<FamiliarFace>> of(Collection<PersonId> people, LocalDate today);
}

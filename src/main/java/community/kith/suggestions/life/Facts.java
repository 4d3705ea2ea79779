package community.kith.suggestions.life;

import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import community.kith.taxonomy.AssistiveTechnology;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that was read for one outcome, in no order and without discretion: {@link Life} is made of it.
 *
 * @param ties everybody in the person's circle, with those who are unsafe and those with whom it has ended
 * @param dangers everybody at either end of an unsafe tie with the person
 * @param parted everybody with whom a tie has ended, in either direction
 * @param wherePeril what somebody of the dangers takes part in, and where that meets
 * @param parts what the person takes part in, or used to
 * @param assets groups and places within reach, and those of the parts wherever they are
 * @param nearby people within reach who have agreed to be introduced
 * @param ownGroups the groups that the person goes to, or used to, with what goes together with each
 */
public record Facts(
        LocalDate today,
        Wanted wanted,
        Focus focus,
        List<Tie> ties,
        List<Danger> dangers,
        Set<PersonId> parted,
        Set<Subject.Asset> wherePeril,
        List<Part> parts,
        List<Gathering> circles,
        List<SupportingTeam> teams,
        List<Tried> tried,
        List<AssistiveTechnology> technologies,
        List<Asset> assets,
        List<Someone> nearby,
        List<OwnGroup> ownGroups) {

    /** The same with what was found nearby. */
    public Facts with(List<Asset> found, List<Someone> people, List<OwnGroup> together) {
        return new Facts(
                today,
                wanted,
                focus,
                ties,
                dangers,
                parted,
                wherePeril,
                parts,
                circles,
                teams,
                tried,
                technologies,
                found,
                people,
                together);
    }
}

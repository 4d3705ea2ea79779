package community.kith.access;

import community.kith.people.PersonId;
import community.kith.teams.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that were opened in an emergency. */
interface Emergencies {

    /** Who has exactly this name and lives in exactly this postcode, as it is kept; nobody if several do. */
    Optional<PersonId> find(String name, String postcode);

    /** Keeps that a caller opened a record, and tells the teams that support the person. */
    void open(Caller caller, BrokenGlass glass);

    /** What each of these teams was told, newest first, 100 at most. */
    Map<TeamId, List<BrokenGlass>> told(Collection<TeamId> teams);
}

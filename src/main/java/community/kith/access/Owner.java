package community.kith.access;

import community.kith.people.PersonId;
import community.kith.teams.TeamRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a thing is.
 *
 * @param person whose; nobody's for a team
 * @param theirs whether the caller facilitates this circle, or made this change
 * @param roles the caller's roles in this team
 */
public record Owner(@Nullable PersonId person, boolean theirs, Set<TeamRole> roles) {

    /** Of what does not exist. */
    public static final Owner NOBODY = new Owner(null, false, Set.of());

    public Owner {
        roles = Set.copyOf(roles);
    }
}

package community.kith.people;

import java.util.Set;

/**
 * Whom somebody may find in a list, as the graph has to look for them. The edge says who that is; a controller method takes it as
 * a parameter.
 *
 * @param everybody whether nobody is left out
 * @param me who they are in the graph; empty where that is not known
 * @param account the account that they signed in with
 * @param adds with people whom they added and no team has supported yet, and whose records they opened in an emergency
 * @param roles with people whom their teams support, where they have one of these roles
 * @param connects with people who agreed to share something with connectors, where they are the connector
 * @param facilitates with people whose circles they facilitate
 * @param works with everybody who works in a team
 */
public record InReach(
        boolean everybody,
        String me,
        String account,
        boolean adds,
        Set<String> roles,
        boolean connects,
        boolean facilitates,
        boolean works) {

    public InReach {
        roles = Set.copyOf(roles);
    }
}

package community.kith.access;

import java.util.EnumSet;
import java.util.Set;

/** What a caller is to a person, or to a team, today: a legitimate relationship, with the role that goes with it. */
public enum Standing {
    /** The account is this person. */
    OWN,
    /** A worker of a team that supports the person; or who added them, until the first team supports them. */
    TEAM,
    /** The coach of a team that supports the person. */
    COACH,
    /** A worker or coach who has opened the record in an emergency; it ends by itself. */
    EMERGENCY,
    /** Facilitates a circle around the person, or stands by its facilitator. */
    FACILITATING,
    /** The connector of a team that supports the person. */
    CONNECTING,
    /** The person has agreed to share something with people of the caller's role. */
    AGREED,
    /** The person works in a team, and the caller works with teams. */
    COLLEAGUE,
    /** The person may be named to the caller: in a map that the caller may see, or open to introductions. */
    NAMED;

    /** What somebody with these roles in teams that support a person is to the person. */
    static Set<Standing> inTeams(Set<String> roles) {
        var standings = EnumSet.noneOf(Standing.class);
        roles.forEach(role -> standings.add(role.equals("COACH") ? COACH : TEAM));
        return standings;
    }
}

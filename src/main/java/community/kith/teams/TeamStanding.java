package community.kith.teams;

import java.util.List;

/** What a person is to a team: the roles they have in it, and whether it supports them now. */
public record TeamStanding(List<TeamRole> roles, boolean supported) {

    /** Nothing. */
    public static final TeamStanding NONE = new TeamStanding(List.of(), false);

    public TeamStanding {
        roles = List.copyOf(roles);
    }
}

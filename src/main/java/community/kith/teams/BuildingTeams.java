package community.kith.teams;

import community.kith.changes.Trail;
import community.kith.geography.NeighbourhoodId;
import community.kith.geography.Neighbourhoods;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds Wellbeing Teams and gives people their roles in them. */
@Component
public class BuildingTeams {

    static final String NO_SUCH_TEAM = "There is no team with this id.";
    static final String NO_SUCH_PERSON = "There is no person with this id.";

    private static final int LONGEST_NAME = 200;

    private final Teams teams;
    private final Neighbourhoods neighbourhoods;
    private final Trail trail;
    private final Ids ids;

    BuildingTeams(Teams teams, Neighbourhoods neighbourhoods, Trail trail, Ids ids) {
        this.teams = teams;
        this.neighbourhoods = neighbourhoods;
        this.trail = trail;
        this.ids = ids;
    }

    /** Adds a team, in a neighbourhood if one is given. */
    @Transactional
    public TeamAnswer add(String name, @Nullable NeighbourhoodId neighbourhood) {
        var errors = new UserErrors();
        var kept = errors.text("name", name, LONGEST_NAME);
        errors.check(
                Optional.ofNullable(neighbourhood)
                        .map(id -> neighbourhoods.byId(id).isPresent())
                        .orElse(true),
                UserErrorCode.NOT_FOUND,
                "There is no neighbourhood with this id.",
                "neighbourhoodId");
        if (!errors.isEmpty()) {
            return new TeamAnswer(null, errors.list());
        }
        var team = new Team(new TeamId(ids.next()), kept, neighbourhood);
        teams.add(team);
        trail.changed("Team added", null);
        return new TeamAnswer(team, List.of());
    }

    /** Gives a person a role in a team; they may have several. */
    @Transactional
    public TeamAnswer join(TeamId id, TeamMember member) {
        var errors = new UserErrors();
        var team = teams.byId(id);
        errors.check(team.isPresent(), UserErrorCode.NOT_FOUND, NO_SUCH_TEAM, "teamId");
        errors.check(teams.hold(member.personId()), UserErrorCode.NOT_FOUND, NO_SUCH_PERSON, "personId");
        errors.check(
                !teams.standing(id, member.personId()).roles().contains(member.role()),
                UserErrorCode.DUPLICATE,
                "They have this role in the team already.",
                "role");
        if (!errors.isEmpty()) {
            return new TeamAnswer(null, errors.list());
        }
        teams.join(id, member);
        trail.changed("Role in a team", member.personId().value());
        return new TeamAnswer(team.orElseThrow(), List.of());
    }
}

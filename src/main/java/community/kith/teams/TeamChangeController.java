package community.kith.teams;

import community.kith.geography.NeighbourhoodId;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Building teams and recording whom they support, over GraphQL. */
@Controller
class TeamChangeController {

    private final BuildingTeams building;
    private final SupportingPeople supporting;

    TeamChangeController(BuildingTeams building, SupportingPeople supporting) {
        this.building = building;
        this.supporting = supporting;
    }

    @MutationMapping
    TeamAnswer addTeam(@Argument AddTeamInput input) {
        return building.add(
                input.name(),
                Optional.ofNullable(input.neighbourhoodId())
                        .map(NeighbourhoodId::given)
                        .orElse(null));
    }

    @MutationMapping
    TeamAnswer joinTeam(@Argument JoinTeamInput input) {
        return building.join(
                TeamId.given(input.teamId()), new TeamMember(PersonId.given(input.personId()), input.role()));
    }

    @MutationMapping
    SupportAnswer supportPerson(@Argument SupportPersonInput input) {
        return supporting.support(
                TeamId.given(input.teamId()), PersonId.given(input.personId()), Optional.ofNullable(input.since()));
    }

    /** As the schema has it. */
    record AddTeamInput(String name, @Nullable String neighbourhoodId) {}

    /** As the schema has it. */
    record JoinTeamInput(String teamId, String personId, TeamRole role) {}

    /** As the schema has it. */
    record SupportPersonInput(
            String teamId, String personId, @Nullable LocalDate since) {}
}

package community.kith.teams;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.geography.Neighbourhood;
import community.kith.geography.Neighbourhoods;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.People;
import community.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Wellbeing Teams over GraphQL: what any number of teams point to in one question to the graph. */
@Controller
class TeamController {

    private final Teams teams;
    private final People people;
    private final Neighbourhoods neighbourhoods;

    TeamController(Teams teams, People people, Neighbourhoods neighbourhoods) {
        this.teams = teams;
        this.people = people;
        this.neighbourhoods = neighbourhoods;
    }

    @QueryMapping
    Optional<Team> team(@Argument String id) {
        return teams.byId(TeamId.given(id));
    }

    @QueryMapping
    Page<Team> teams(PageRequest page) {
        return teams.page(page);
    }

    @BatchMapping(typeName = "Person", field = "teams")
    Map<Person, List<Team>> teamsOf(List<Person> supported) {
        var found =
                teams.supporting(supported.stream().map(Person::id).distinct().toList());
        return supported.stream()
                .distinct()
                .collect(toMap(identity(), person -> found.getOrDefault(person.id(), List.of())));
    }

    @BatchMapping(typeName = "Team")
    Map<Team, Neighbourhood> neighbourhood(List<Team> asked) {
        var found = neighbourhoods.byIds(asked.stream()
                .flatMap(team -> Stream.ofNullable(team.neighbourhoodId()))
                .distinct()
                .toList());
        return asked.stream()
                .distinct()
                .filter(team -> team.neighbourhoodId() != null && found.containsKey(team.neighbourhoodId()))
                .collect(toMap(identity(), team -> found.get(team.neighbourhoodId())));
    }

    @BatchMapping(typeName = "Team")
    Map<Team, List<TeamMember>> members(List<Team> asked) {
        var found = teams.members(asked.stream().map(Team::id).distinct().toList());
        return asked.stream().distinct().collect(toMap(identity(), team -> found.getOrDefault(team.id(), List.of())));
    }

    @BatchMapping(typeName = "TeamMember")
    Map<TeamMember, Person> person(List<TeamMember> members) {
        var found = people.byIds(
                members.stream().map(TeamMember::personId).distinct().toList());
        return members.stream()
                .distinct()
                .filter(member -> found.containsKey(member.personId()))
                .collect(toMap(identity(), member -> found.get(member.personId())));
    }
}

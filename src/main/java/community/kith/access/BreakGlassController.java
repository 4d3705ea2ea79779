package community.kith.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.people.People;
import community.kith.people.Person;
import community.kith.teams.Team;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Opening a record in an emergency, and what the coach hears of it, over GraphQL. */
@Controller
class BreakGlassController {

    private final BreakingGlass breaking;
    private final Emergencies emergencies;
    private final People people;

    BreakGlassController(BreakingGlass breaking, Emergencies emergencies, People people) {
        this.breaking = breaking;
        this.emergencies = emergencies;
        this.people = people;
    }

    @MutationMapping
    BreakGlassPayload breakGlass(@Argument BreakingGlass.Wanted input, GraphQLContext request) {
        return breaking.open(Caller.of(request).orElseThrow(), input);
    }

    @BatchMapping(typeName = "Team")
    Map<Team, List<BrokenGlass>> brokenGlass(List<Team> teams) {
        var told = emergencies.told(teams.stream().map(Team::id).toList());
        return teams.stream().distinct().collect(toMap(identity(), team -> told.getOrDefault(team.id(), List.of())));
    }

    @BatchMapping(typeName = "BrokenGlass")
    Map<BrokenGlass, Person> person(List<BrokenGlass> all) {
        var found = people.byIds(all.stream().map(BrokenGlass::personId).toList());
        return all.stream()
                .distinct()
                .filter(glass -> found.containsKey(glass.personId()))
                .collect(toMap(identity(), glass -> found.get(glass.personId())));
    }
}

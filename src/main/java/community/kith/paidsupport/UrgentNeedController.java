package community.kith.paidsupport;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.outcomes.Explorations;
import community.kith.outcomes.Explored;
import community.kith.people.Person;
import community.kith.teams.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Needs that could not wait and reviews that are due, on the lists of people and of teams, over GraphQL. */
@Controller
class UrgentNeedController {

    private final PaidSupports supports;
    private final Explorations explorations;
    private final Clock clock;

    UrgentNeedController(PaidSupports supports, Explorations explorations, Clock clock) {
        this.supports = supports;
        this.explorations = explorations;
        this.clock = clock;
    }

    @BatchMapping(typeName = "Person", field = "urgentNeeds")
    Map<Person, List<UrgentNeed>> ofPeople(List<Person> people) {
        var found = supports.urgentOfPeople(people.stream().map(Person::id).collect(toSet()));
        return byKey(people, person -> found.getOrDefault(person.id(), List.of()));
    }

    /** Only those that are not settled: the list that a worker and a coach work off. */
    @BatchMapping(typeName = "Team", field = "urgentNeeds")
    Map<Team, List<UrgentNeed>> ofTeams(List<Team> teams) {
        var found = supports.urgentOfTeams(teams.stream().map(Team::id).collect(toSet()), LocalDate.now(clock));
        var settled = settledOn(found.values().stream().flatMap(List::stream).toList());
        return byKey(
                teams,
                team -> found.getOrDefault(team.id(), List.of()).stream()
                        .filter(urgent -> !settled.containsKey(urgent))
                        .toList());
    }

    @BatchMapping(typeName = "Team")
    Map<Team, List<PaidSupport>> reviewsDue(List<Team> teams) {
        var found = supports.dueOfTeams(teams.stream().map(Team::id).collect(toSet()), LocalDate.now(clock));
        return byKey(teams, team -> found.getOrDefault(team.id(), List.of()));
    }

    @BatchMapping(typeName = "UrgentNeed")
    Map<UrgentNeed, LocalDate> settledOn(List<UrgentNeed> urgent) {
        var answer = new HashMap<UrgentNeed, LocalDate>();
        withExplored(urgent, UrgentNeed::settledOn).forEach((need, day) -> day.ifPresent(on -> answer.put(need, on)));
        return answer;
    }

    @BatchMapping(typeName = "UrgentNeed")
    Map<UrgentNeed, Boolean> overdue(List<UrgentNeed> urgent) {
        var today = LocalDate.now(clock);
        return withExplored(urgent, (need, explored) -> need.isOverdue(explored, today));
    }

    private <T> Map<UrgentNeed, T> withExplored(List<UrgentNeed> urgent, BiFunction<UrgentNeed, Explored, T> read) {
        var explored =
                explorations.of(urgent.stream().map(UrgentNeed::outcomeId).collect(toSet()));
        return byKey(urgent, need -> read.apply(need, explored.getOrDefault(need.outcomeId(), Explored.NOTHING)));
    }

    private static <K, V> Map<K, V> byKey(List<K> keys, Function<K, V> value) {
        return keys.stream().distinct().collect(toMap(Function.identity(), value));
    }
}

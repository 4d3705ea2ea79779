package community.kith.caseload;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.circles.Circle;
import community.kith.circles.CircleId;
import community.kith.circles.Circles;
import community.kith.people.Person;
import community.kith.teams.Team;
import community.kith.teams.TeamId;
import community.kith.teams.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Before and now of circles and of teams' support over GraphQL: for any number of people in two questions to the graph, and in one
 * more each where somebody asks which circles and which teams.
 */
@Controller
class BeforeAndNowController {

    private final Stretches stretches;
    private final Snapshots snapshots;
    private final Circles circles;
    private final Teams teams;
    private final Clock clock;

    BeforeAndNowController(Stretches stretches, Snapshots snapshots, Circles circles, Teams teams, Clock clock) {
        this.stretches = stretches;
        this.snapshots = snapshots;
        this.circles = circles;
        this.teams = teams;
        this.clock = clock;
    }

    @BatchMapping(typeName = "Person", field = "beforeAndNow")
    Map<Person, List<BeforeAndNow>> ofPeople(List<Person> wanted) {
        var today = LocalDate.now(clock);
        var ids = wanted.stream().map(Person::id).distinct().toList();
        var found = stretches.of(ids, today);
        var earlier = snapshots.of(ids, LocalDate.EPOCH, today);
        return wanted.stream()
                .distinct()
                .collect(toMap(
                        person -> person,
                        person -> found.getOrDefault(person.id(), List.of()).stream()
                                .map(stretch ->
                                        BeforeAndNow.of(stretch, earlier.getOrDefault(person.id(), List.of()), today))
                                .toList()));
    }

    @BatchMapping(typeName = "BeforeAndNow")
    Map<BeforeAndNow, Circle> circle(List<BeforeAndNow> asked) {
        return about(StretchKind.CIRCLE, asked, CircleId::new, circles::byIds);
    }

    @BatchMapping(typeName = "BeforeAndNow")
    Map<BeforeAndNow, Team> team(List<BeforeAndNow> asked) {
        return about(StretchKind.TEAM, asked, TeamId::new, teams::byIds);
    }

    /** What those of this kind are about; the others are missing from the answer. */
    private static <I, T> Map<BeforeAndNow, T> about(
            StretchKind kind,
            List<BeforeAndNow> asked,
            Function<String, I> id,
            Function<Collection<I>, Map<I, T>> byIds) {
        var ofKind = asked.stream()
                .filter(each -> each.kind() == kind)
                .distinct()
                .collect(toMap(identity(), each -> id.apply(each.aboutId())));
        if (ofKind.isEmpty()) {
            return Map.of();
        }
        var found = byIds.apply(ofKind.values().stream().distinct().toList());
        return ofKind.entrySet().stream()
                .filter(each -> found.containsKey(each.getValue()))
                .collect(toMap(Map.Entry::getKey, each -> Objects.requireNonNull(found.get(each.getValue()))));
    }
}

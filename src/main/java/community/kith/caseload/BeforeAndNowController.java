package community.kith.caseload;

import static java.util.stream.Collectors.toMap;

import community.kith.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Before and now of circles and of teams' support over GraphQL: for any number of people in two questions to the graph. */
@Controller
class BeforeAndNowController {

    private final Stretches stretches;
    private final Snapshots snapshots;
    private final Clock clock;

    BeforeAndNowController(Stretches stretches, Snapshots snapshots, Clock clock) {
        this.stretches = stretches;
        this.snapshots = snapshots;
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
}

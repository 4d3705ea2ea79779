package community.kith.circlefiles;

import static java.util.stream.Collectors.toMap;

import community.kith.people.People;
import community.kith.people.Person;
import community.kith.relationships.Acquaintances;
import community.kith.relationships.Tie;
import community.kith.relationships.Ties;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Circles as files over GraphQL: for any number of people in three questions to the graph. */
@Controller
class CircleFilesController {

    private final Ties ties;
    private final Acquaintances acquaintances;
    private final People people;
    private final Clock clock;

    CircleFilesController(Ties ties, Acquaintances acquaintances, People people, Clock clock) {
        this.ties = ties;
        this.acquaintances = acquaintances;
        this.people = people;
        this.clock = clock;
    }

    @BatchMapping(typeName = "Person")
    @Transactional(readOnly = true)
    Map<Person, CircleFiles> circleFiles(List<Person> asked) {
        var ids = asked.stream().map(Person::id).distinct().toList();
        var circles = ties.of(ids, false);
        var pairs = acquaintances.inCircles(ids);
        var others = people.byIds(circles.values().stream()
                .flatMap(List::stream)
                .map(Tie::with)
                .distinct()
                .toList());
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return asked.stream()
                .distinct()
                .collect(toMap(
                        person -> person,
                        person -> new NetworkCanvasFiles(
                                        person,
                                        circles.getOrDefault(person.id(), List.of()),
                                        pairs.getOrDefault(person.id(), List.of()),
                                        others,
                                        now)
                                .write()));
    }
}

package community.kith.outcomes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.people.Person;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What people want as their circles may talk about it, over GraphQL. */
@Controller
class CircleTopicsController {

    private final Outcomes outcomes;
    private final Explorations explorations;

    CircleTopicsController(Outcomes outcomes, Explorations explorations) {
        this.outcomes = outcomes;
        this.explorations = explorations;
    }

    @BatchMapping(typeName = "Person")
    Map<Person, List<CircleTopic>> circleTopics(List<Person> people) {
        var wanted =
                outcomes.ofPeople(people.stream().map(Person::id).distinct().toList());
        var explored = explorations.of(
                wanted.values().stream().flatMap(List::stream).map(Outcome::id).toList());
        return people.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        person -> wanted.getOrDefault(person.id(), List.of()).stream()
                                .flatMap(outcome ->
                                        CircleTopic.of(outcome, explored.getOrDefault(outcome.id(), Explored.NOTHING))
                                                .stream())
                                .toList()));
    }
}

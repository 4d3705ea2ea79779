package community.kith.isolation;

import static java.util.stream.Collectors.toMap;

import community.kith.people.People;
import community.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Isolation over GraphQL: that of any number of people in one question to the graph. */
@Controller
class IsolationController {

    private final AssessingIsolation assessing;
    private final People people;

    IsolationController(AssessingIsolation assessing, People people) {
        this.assessing = assessing;
        this.people = people;
    }

    @BatchMapping(typeName = "Person", field = "isolation")
    Map<Person, Isolation> ofPeople(List<Person> asked) {
        var found = assessing.of(asked.stream().map(Person::id).distinct().toList());
        return asked.stream()
                .distinct()
                .filter(person -> found.containsKey(person.id()))
                .collect(toMap(person -> person, person -> found.get(person.id())));
    }

    @SchemaMapping(typeName = "Isolation")
    List<SignalRule> signalsNotKnown(Isolation isolation) {
        return isolation.notKnown();
    }

    @SchemaMapping(typeName = "IsolationSignal")
    String title(Signal signal) {
        return signal.rule().title();
    }

    /** Whoever is no longer on the map is left out. */
    @BatchMapping(typeName = "IsolationSignal", field = "people")
    Map<Signal, List<Person>> peopleOf(List<Signal> signals) {
        var found = people.byIds(signals.stream()
                .flatMap(signal -> signal.people().stream())
                .distinct()
                .toList());
        return signals.stream()
                .distinct()
                .collect(toMap(
                        signal -> signal,
                        signal -> signal.people().stream()
                                .flatMap(id -> Stream.ofNullable(found.get(id)))
                                .toList()));
    }
}

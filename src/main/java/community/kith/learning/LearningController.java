package community.kith.learning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.outcomes.Outcome;
import community.kith.outcomes.Outcomes;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.subjects.Subjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The learning log over GraphQL. */
@Controller
class LearningController {

    private final RecordingLearning recording;
    private final Learnings learnings;
    private final Outcomes outcomes;
    private final People people;
    private final Subjects subjects;

    LearningController(
            RecordingLearning recording, Learnings learnings, Outcomes outcomes, People people, Subjects subjects) {
        this.recording = recording;
        this.learnings = learnings;
        this.outcomes = outcomes;
        this.people = people;
        this.subjects = subjects;
    }

    @MutationMapping
    RecordedLearning recordLearning(@Argument NewLearning input) {
        return recording.record(input);
    }

    @BatchMapping(typeName = "Person", field = "learning")
    Map<Person, List<Learning>> ofPeople(List<Person> wanted) {
        var found = learnings.ofPeople(wanted.stream().map(Person::id).collect(toSet()));
        return byKey(wanted, person -> found.getOrDefault(person.id(), List.of()));
    }

    @BatchMapping(typeName = "Outcome", field = "learning")
    Map<Outcome, List<Learning>> ofOutcomes(List<Outcome> wanted) {
        var found = learnings.ofOutcomes(wanted.stream().map(Outcome::id).collect(toSet()));
        return byKey(wanted, outcome -> found.getOrDefault(outcome.id(), List.of()));
    }

    @BatchMapping(typeName = "Learning")
    Map<Learning, Outcome> outcome(List<Learning> wanted) {
        var found = outcomes.byIds(wanted.stream()
                .map(Learning::outcomeId)
                .filter(Objects::nonNull)
                .collect(toSet()));
        var answer = new HashMap<Learning, Outcome>();
        for (var learning : wanted) {
            var id = learning.outcomeId();
            if (id != null && found.containsKey(id)) {
                answer.put(learning, found.get(id));
            }
        }
        return answer;
    }

    @BatchMapping(typeName = "Learning")
    Map<Learning, Object> about(List<Learning> wanted) {
        return subjects.of(wanted, Learning::about);
    }

    @BatchMapping(typeName = "Learning")
    Map<Learning, List<Person>> present(List<Learning> wanted) {
        var found = people.byIds(
                wanted.stream().flatMap(learning -> learning.present().stream()).collect(toSet()));
        return byKey(
                wanted,
                learning -> learning.present().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static <K, V> Map<K, V> byKey(List<K> keys, Function<K, V> value) {
        return keys.stream().distinct().collect(toMap(Function.identity(), value));
    }
}

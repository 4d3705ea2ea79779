package community.kith.outcomes;

import static java.util.stream.Collectors.toMap;

import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.subjects.Subjects;
import community.kith.taxonomy.Interest;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Interests;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.Needs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Outcomes and the records of exploring them, over GraphQL. */
@Controller
class OutcomesController {

    private final Outcomes outcomes;
    private final AddingOutcomes adding;
    private final RecordingExplorations recording;
    private final People people;
    private final Needs needs;
    private final Interests interests;
    private final Subjects subjects;

    OutcomesController(
            Outcomes outcomes,
            AddingOutcomes adding,
            RecordingExplorations recording,
            People people,
            Needs needs,
            Interests interests,
            Subjects subjects) {
        this.outcomes = outcomes;
        this.adding = adding;
        this.recording = recording;
        this.people = people;
        this.needs = needs;
        this.interests = interests;
        this.subjects = subjects;
    }

    @QueryMapping
    Optional<Outcome> outcome(@Argument String id) {
        return id.isBlank() ? Optional.empty() : outcomes.byId(new OutcomeId(id));
    }

    @MutationMapping
    AddedOutcome addOutcome(@Argument NewOutcome input) {
        return adding.add(input);
    }

    @MutationMapping
    RecordedExploration recordExploration(@Argument NewExploration input) {
        return recording.record(input);
    }

    @BatchMapping(typeName = "Person", field = "outcomes")
    Map<Person, List<Outcome>> ofPeople(List<Person> wanting) {
        var found = outcomes.ofPeople(wanting.stream().map(Person::id).toList());
        return byKey(wanting, person -> found.getOrDefault(person.id(), List.of()));
    }

    @BatchMapping(typeName = "Outcome")
    Map<Outcome, Person> person(List<Outcome> wanted) {
        var found = people.byIds(wanted.stream().map(Outcome::personId).collect(Collectors.toSet()));
        return byKey(wanted, outcome -> Objects.requireNonNull(found.get(outcome.personId())));
    }

    @SchemaMapping(typeName = "Outcome")
    List<Need> needs(Outcome outcome) {
        return needs.byIds(outcome.needs());
    }

    @BatchMapping(typeName = "Outcome", field = "interests")
    Map<Outcome, List<Interest>> interests(List<Outcome> wanted) {
        Set<InterestId> ids =
                wanted.stream().flatMap(outcome -> outcome.interests().stream()).collect(Collectors.toSet());
        var found = interests.byIds(ids);
        return byKey(wanted, outcome -> present(outcome.interests(), found));
    }

    @BatchMapping(typeName = "Exploration")
    Map<Exploration, List<Person>> present(List<Exploration> explorations) {
        Set<PersonId> ids =
                explorations.stream().flatMap(each -> each.present().stream()).collect(Collectors.toSet());
        var found = people.byIds(ids);
        return byKey(explorations, each -> present(each.present(), found));
    }

    @BatchMapping(typeName = "Exploration")
    Map<Exploration, Object> about(List<Exploration> explorations) {
        return subjects.of(explorations, Exploration::about);
    }

    private static <K, V> List<V> present(Collection<K> keys, Map<K, V> found) {
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static <K, V> Map<K, V> byKey(List<K> keys, Function<K, V> value) {
        return keys.stream().distinct().collect(toMap(Function.identity(), value));
    }
}

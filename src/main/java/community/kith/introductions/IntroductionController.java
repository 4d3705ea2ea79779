package community.kith.introductions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.Openness;
import community.kith.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Introductions over GraphQL: recorded, those of any number of people in one question, and the list to work through. */
@Controller
class IntroductionController {

    private final Introducing introducing;
    private final RecordingIntroductions recording;
    private final Introductions introductions;

    IntroductionController(Introducing introducing, RecordingIntroductions recording, Introductions introductions) {
        this.introducing = introducing;
        this.recording = recording;
        this.introductions = introductions;
    }

    @QueryMapping(name = "introductions")
    Page<Introduction> due(@Argument @Nullable LocalDate dueBy, InReach caller, PageRequest page) {
        return introductions.due(caller, dueBy, page);
    }

    @MutationMapping
    RecordedIntroduction introduce(@Argument NewIntroduction input, Openness openness, InReach caller) {
        return introducing.introduce(input, openness, caller);
    }

    @MutationMapping
    RecordedIntroduction recordIntroduction(@Argument NewStep input, Openness openness, InReach caller) {
        return recording.record(input, openness, caller);
    }

    @BatchMapping(typeName = "Person", field = "introductions")
    Map<Person, List<Introduction>> ofPeople(List<Person> wanted) {
        var found = introductions.ofPeople(wanted.stream().map(Person::id).collect(toSet()));
        return wanted.stream()
                .distinct()
                .collect(toMap(Function.identity(), person -> found.getOrDefault(person.id(), List.of())));
    }
}

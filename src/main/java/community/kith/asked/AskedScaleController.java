package community.kith.asked;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.people.Person;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What people were asked, over GraphQL: recorded, and that of any number of people in one question to the graph. */
@Controller
class AskedScaleController {

    private final RecordingAskedScales recording;
    private final AskedScales scales;

    AskedScaleController(RecordingAskedScales recording, AskedScales scales) {
        this.recording = recording;
        this.scales = scales;
    }

    @MutationMapping
    RecordedAskedScale recordAskedScale(@Argument NewAskedScale input) {
        return recording.record(input);
    }

    @BatchMapping(typeName = "Person", field = "askedScales")
    Map<Person, List<AskedScale>> ofPeople(List<Person> wanted) {
        var found = scales.ofPeople(wanted.stream().map(Person::id).collect(toSet()));
        return wanted.stream()
                .distinct()
                .collect(toMap(person -> person, person -> found.getOrDefault(person.id(), List.of())));
    }
}

package community.kith.introductions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import community.kith.subjects.Subjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What introductions point to, over GraphQL: for any number of them in one question to the graph. */
@Controller
class IntroductionFieldsController {

    private final People people;
    private final Subjects subjects;
    private final Clock clock;

    IntroductionFieldsController(People people, Subjects subjects, Clock clock) {
        this.people = people;
        this.subjects = subjects;
        this.clock = clock;
    }

    @BatchMapping(typeName = "Introduction")
    Map<Introduction, Person> person(List<Introduction> wanted) {
        return somebody(wanted, Introduction::personId);
    }

    @BatchMapping(typeName = "Introduction")
    Map<Introduction, Person> askedBy(List<Introduction> wanted) {
        return somebody(wanted, Introduction::askedBy);
    }

    @BatchMapping(typeName = "Introduction")
    Map<Introduction, Object> to(List<Introduction> wanted) {
        return subjects.of(wanted, introduction -> switch (introduction.to()) {
            case GroupId group -> new Subject.OfGroup(group);
            case PlaceId place -> new Subject.OfPlace(place);
        });
    }

    @BatchMapping(typeName = "IntroductionStep")
    Map<IntroductionStep, List<Person>> present(List<IntroductionStep> steps) {
        var found = people.byIds(
                steps.stream().flatMap(step -> step.present().stream()).collect(toSet()));
        return steps.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        step -> step.present().stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    @SchemaMapping(typeName = "IntroductionStep")
    String sentence(IntroductionStep step) {
        return step.kind().sentence();
    }

    @SchemaMapping(typeName = "NextOfIntroduction")
    boolean overdue(Due next) {
        return next.overdue(LocalDate.now(clock));
    }

    private Map<Introduction, Person> somebody(
            Collection<Introduction> wanted, Function<Introduction, @Nullable PersonId> who) {
        var ids = new HashMap<Introduction, PersonId>();
        for (var introduction : wanted) {
            var id = who.apply(introduction);
            if (id != null) {
                ids.put(introduction, id);
            }
        }
        var found = people.byIds(Set.copyOf(ids.values()));
        var answer = new HashMap<Introduction, Person>();
        ids.forEach((introduction, id) -> {
            var person = found.get(id);
            if (person != null) {
                answer.put(introduction, person);
            }
        });
        return answer;
    }
}

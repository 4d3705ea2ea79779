package community.kith.whatif;

import static java.util.stream.Collectors.toMap;

import community.kith.people.Person;
import community.kith.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What if, over GraphQL. */
@Controller
class WhatIfController {

    private static final int USUAL = 10;
    private static final int MOST = 50;

    private final AskingWhatIf asking;
    private final FindingWhatWouldHelp finding;

    WhatIfController(AskingWhatIf asking, FindingWhatWouldHelp finding) {
        this.asking = asking;
        this.finding = finding;
    }

    @QueryMapping
    AskingWhatIf.Answer whatIf(@Argument String personId, @Argument @Nullable List<WhatIfChange> changes) {
        return asking.ask(PersonId.given(personId), Objects.requireNonNullElse(changes, List.of()));
    }

    @BatchMapping(typeName = "Person", field = "whatWouldHelp")
    Map<Person, Help> whatWouldHelp(List<Person> people) {
        var found = finding.of(people.stream().map(Person::id).distinct().toList());
        return people.stream()
                .distinct()
                .collect(toMap(person -> person, person -> new Help(found.getOrDefault(person.id(), List.of()))));
    }

    @SchemaMapping(typeName = "WhatWouldHelp")
    List<Helping> suggestions(Help help, @Argument @Nullable Integer first) {
        return help.all().stream()
                .limit(Math.clamp(Objects.requireNonNullElse(first, USUAL), 0, MOST))
                .toList();
    }

    /** All that would help a person, the most telling first. */
    record Help(List<Helping> all) {}
}

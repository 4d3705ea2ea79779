package community.kith.relationships;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.Needs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a tie points to, over GraphQL: for any number of ties in one question to the graph. */
@Controller
class TieController {

    private final People people;
    private final Contacts contacts;
    private final Needs needs;

    TieController(People people, Contacts contacts, Needs needs) {
        this.people = people;
        this.contacts = contacts;
        this.needs = needs;
    }

    @BatchMapping(typeName = "Tie")
    Map<Tie, Person> of(List<Tie> ties) {
        return people(ties, Tie::of);
    }

    @BatchMapping(typeName = "Tie")
    Map<Tie, Person> with(List<Tie> ties) {
        return people(ties, Tie::with);
    }

    @BatchMapping(typeName = "Tie")
    Map<Tie, List<Contact>> contacts(List<Tie> ties) {
        var found = contacts.latest(ties);
        return ties.stream().distinct().collect(toMap(identity(), tie -> found.getOrDefault(tie, List.of())));
    }

    @SchemaMapping(typeName = "Tie")
    List<Need> offered(Tie tie) {
        return needs.byIds(tie.details().offered());
    }

    @BatchMapping(typeName = "Acquaintance")
    Map<Acquaintance, List<Person>> between(List<Acquaintance> acquaintances) {
        var found = people.byIds(
                ids(acquaintances.stream().map(Acquaintance::between).flatMap(List::stream)));
        return acquaintances.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        pair -> pair.between().stream()
                                .flatMap(id -> Stream.ofNullable(found.get(id)))
                                .toList()));
    }

    private Map<Tie, Person> people(List<Tie> ties, Function<Tie, PersonId> end) {
        var found = people.byIds(ids(ties.stream().map(end)));
        return ties.stream()
                .distinct()
                .filter(tie -> found.containsKey(end.apply(tie)))
                .collect(toMap(identity(), tie -> found.get(end.apply(tie))));
    }

    private static Collection<PersonId> ids(Stream<PersonId> ids) {
        return ids.distinct().toList();
    }
}

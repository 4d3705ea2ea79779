package community.kith.relationships;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Contacts as {@code Contact} nodes between two people. */
@Component
class Neo4jContacts implements Contacts {

    private static final int MOST = 50;

    private final Graph.Statement latest;
    private final Graph.Statement add;
    private final Graph.Statement remove;

    Neo4jContacts(Graph graph) {
        this.latest = graph.statement("relationships/contacts");
        this.add = graph.statement("relationships/add-contact");
        this.remove = graph.statement("relationships/remove-contact");
    }

    @Override
    @Reading
    public Map<Tie, List<Contact>> latest(Collection<Tie> ties) {
        var circles =
                ties.stream()
                        .collect(groupingBy(Tie::of, mapping(tie -> tie.with().value(), toSet())))
                        .entrySet()
                        .stream()
                        .map(circle ->
                                Map.of("personId", circle.getKey().value(), "withIds", List.copyOf(circle.getValue())))
                        .toList();
        var contacts = latest.with("circles", circles).with("limit", MOST).list(Neo4jContacts::pair).stream()
                .collect(toMap(Pair::between, Pair::contacts));
        return ties.stream()
                .distinct()
                .filter(tie -> contacts.containsKey(Between.of(tie)))
                .collect(toMap(tie -> tie, tie -> contacts.getOrDefault(Between.of(tie), List.of())));
    }

    @Override
    public void add(Tie tie, Contact contact) {
        add.with("personId", tie.of().value())
                .with("withId", tie.with().value())
                .with("contactId", contact.id().value())
                .with("on", contact.on())
                .with("way", contact.way())
                .run();
    }

    @Override
    public void remove(ContactId id) {
        remove.with("contactId", id.value()).run();
    }

    private static Pair pair(Row row) {
        var between = new Between(new PersonId(row.string("ofId")), new PersonId(row.string("withId")));
        return new Pair(between, row.rows("contacts", Neo4jContacts::contact));
    }

    private static Contact contact(Row row) {
        return new Contact(new ContactId(row.string("id")), row.date("on"), row.constant("way", ContactWay.class));
    }

    private record Pair(Between between, List<Contact> contacts) {}

    private record Between(PersonId of, PersonId with) {

        static Between of(Tie tie) {
            return new Between(tie.of(), tie.with());
        }
    }
}

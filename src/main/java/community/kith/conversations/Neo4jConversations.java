package community.kith.conversations;

import static java.util.stream.Collectors.groupingBy;

import community.kith.changes.Author;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conversations in the graph. Who noted one is the account that recorded it. */
@Component
class Neo4jConversations implements Conversations {

    private final Graph.Statement ofPeople;
    private final Graph.Statement record;
    private final Graph.Statement remove;
    private final Author author;
    private final Clock clock;

    Neo4jConversations(Graph graph, Author author, Clock clock) {
        ofPeople = graph.statement("conversations/of-people");
        record = graph.statement("conversations/record");
        remove = graph.statement("conversations/remove");
        this.author = author;
        this.clock = clock;
    }

    @Override
    @Reading
    public Map<PersonId, List<Conversation>> ofPeople(Collection<PersonId> people) {
        return ofPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .list(Neo4jConversations::conversation)
                .stream()
                .collect(groupingBy(Conversation::personId));
    }

    @Override
    public void add(Conversation conversation) {
        record.with("personId", conversation.personId().value())
                .with("id", conversation.id().value())
                .with("properties", properties(conversation))
                .with(
                        "presentIds",
                        conversation.present().stream().map(PersonId::value).toList())
                .run();
    }

    @Override
    public boolean remove(ConversationId id) {
        return remove.with("id", id.value()).one(row -> row.string("id")).isPresent();
    }

    private Map<String, @Nullable Object> properties(Conversation conversation) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("on", conversation.on());
        properties.put("by", author.accountId().orElse(null));
        properties.put("recordedAt", clock.instant().atZone(ZoneOffset.UTC));
        properties.put("words", conversation.words());
        properties.put("agreed", conversation.agreed());
        properties.put("lookAgainOn", conversation.lookAgainOn());
        return properties;
    }

    private static Conversation conversation(Row found) {
        var row = found.row("conversation");
        return new Conversation(
                new ConversationId(row.string("id")),
                new PersonId(found.string("personId")),
                row.date("on"),
                found.optionalString("notedBy").orElse(null),
                row.strings("presentIds").stream().map(PersonId::new).toList(),
                row.string("words"),
                row.optionalString("agreed").orElse(null),
                row.optionalDate("lookAgainOn").orElse(null));
    }
}

package community.kith.conversations;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.people.People;
import community.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Conversations over GraphQL: noted, and those with any number of people in one question to the graph. */
@Controller
class ConversationController {

    private final NotingConversations noting;
    private final Conversations conversations;
    private final People people;

    ConversationController(NotingConversations noting, Conversations conversations, People people) {
        this.noting = noting;
        this.conversations = conversations;
        this.people = people;
    }

    @MutationMapping
    NotedConversation noteConversation(@Argument NewConversation input) {
        return noting.note(input);
    }

    @BatchMapping(typeName = "Person", field = "conversations")
    Map<Person, List<Conversation>> ofPeople(List<Person> wanted) {
        var found = conversations.ofPeople(wanted.stream().map(Person::id).collect(toSet()));
        return byKey(wanted, person -> found.getOrDefault(person.id(), List.of()));
    }

    @BatchMapping(typeName = "Conversation")
    Map<Conversation, List<Person>> present(List<Conversation> wanted) {
        var found = people.byIds(wanted.stream()
                .flatMap(conversation -> conversation.present().stream())
                .collect(toSet()));
        return byKey(
                wanted,
                conversation -> conversation.present().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static <K, V> Map<K, V> byKey(List<K> keys, Function<K, V> value) {
        return keys.stream().distinct().collect(toMap(Function.identity(), value));
    }
}

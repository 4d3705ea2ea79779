package community.kith.conversations;

import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.people.NamingPeople;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that somebody talked with a person about what their map shows, and when they look again. */
@Component
public class NotingConversations {

    static final String KIND = "CONVERSATION_NOTED";

    private static final int LONGEST_WORDS = 2_000;
    private static final Period WRITTEN_UP_WITHIN = Period.ofYears(1);

    /** A day further off is nobody's to remember; our own judgement. */
    private static final Period LONGEST_UNTIL_NEXT = Period.ofYears(1);

    private final People people;
    private final NamingPeople naming;
    private final Conversations conversations;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    NotingConversations(
            People people, NamingPeople naming, Conversations conversations, Changes changes, Ids ids, Clock clock) {
        this.people = people;
        this.naming = naming;
        this.conversations = conversations;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the conversation, or says everything that is wrong with it. */
    @Transactional
    public NotedConversation note(NewConversation given) {
        var errors = new UserErrors();
        var on = requireNonNullElse(given.on(), LocalDate.now(clock));
        var person = people.byId(PersonId.given(given.personId()));
        errors.check(person.isPresent(), NOT_FOUND, "There is no person with this id.", "personId");
        checkDay(errors, on);
        var present = naming.check(errors, "presentIds", given.presentIds());
        var words = errors.paragraphs("words", given.words(), LONGEST_WORDS);
        var agreed = errors.optionalParagraphs("agreed", given.agreed(), LONGEST_WORDS);
        checkNext(errors, on, given.lookAgainOn());
        if (!errors.isEmpty() || person.isEmpty()) {
            return NotedConversation.refused(errors.list());
        }
        return noted(
                person.get(),
                new Conversation(
                        new ConversationId(ids.next()),
                        person.get().id(),
                        on,
                        null,
                        present,
                        words,
                        agreed.orElse(null),
                        given.lookAgainOn()));
    }

    private void checkDay(UserErrors errors, LocalDate on) {
        var earliest = LocalDate.now(clock).minus(WRITTEN_UP_WITHIN);
        errors.notInFuture("on", on, clock);
        errors.check(
                !on.isBefore(earliest),
                OUT_OF_RANGE,
                "The day is %s at the earliest, a year ago. You gave %s.".formatted(earliest, on),
                "on");
    }

    private static void checkNext(UserErrors errors, LocalDate on, @Nullable LocalDate lookAgainOn) {
        errors.check(
                lookAgainOn == null || (lookAgainOn.isAfter(on) && !lookAgainOn.isAfter(on.plus(LONGEST_UNTIL_NEXT))),
                OUT_OF_RANGE,
                "The day to look again is after %s, and a year later at the latest. You gave %s."
                        .formatted(on, lookAgainOn),
                "lookAgainOn");
    }

    private NotedConversation noted(Person person, Conversation conversation) {
        conversations.add(conversation);
        var change = changes.record(
                KIND,
                person.id().value(),
                "Conversation noted",
                Map.of(UndoingConversations.RECORD, conversation.id().value()));
        var kept = conversations.ofPeople(List.of(person.id())).getOrDefault(person.id(), List.of()).stream()
                .filter(each -> each.id().equals(conversation.id()))
                .findFirst();
        return new NotedConversation(kept.orElse(conversation), person, change, List.of());
    }
}

package community.kith.conversations;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The conversations with people: added, and as a mistake taken out as a whole. */
interface Conversations {

    /** Newest first, 500 at most each, in one round trip; with whom nobody talked is missing from the answer. */
    Map<PersonId, List<Conversation>> ofPeople(Collection<PersonId> people);

    void add(Conversation conversation);

    /** Takes out what was a mistake; says whether it was there. */
    boolean remove(ConversationId id);
}

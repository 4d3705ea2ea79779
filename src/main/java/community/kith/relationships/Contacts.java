package community.kith.relationships;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** When people were in touch. */
interface Contacts {

    /** The last contacts of each tie, newest first, 50 at most; a tie without any is missing from the answer. */
    Map<Tie, List<Contact>> latest(Collection<Tie> ties);

    /** Records a contact between the two of a tie. */
    void add(Tie tie, Contact contact);

    /** Takes a contact out of the graph. */
    void remove(ContactId id);
}

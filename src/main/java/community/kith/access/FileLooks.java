package community.kith.access;

import community.kith.people.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down who looked at what of a person where it goes out as a file, and not over GraphQL, before it is answered. */
public interface FileLooks {

    /**
     * Comes back when the look stands in the record.
     *
     * @param what the name of what was looked at
     * @param as what the caller is to the person
     * @param reason why the caller opened the record in an emergency
     */
    void looked(PersonId person, String what, Set<Standing> as, @Nullable String reason);
}

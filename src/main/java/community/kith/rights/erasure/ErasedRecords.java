package community.kith.rights.erasure;

import community.kith.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is erased in the graph. All of it happens in the transaction of the caller. */
interface ErasedRecords {

    /** Holds a person against others who would place a hold on them or erase them; says who they are. */
    Optional<Held> hold(PersonId person);

    /** Who has changes that remember the person, whether or not anything else in their map does. */
    List<PersonId> whoRemembers(PersonId person);

    /** Takes out everything that {@link Fate#DELETED} is about. */
    void deleteOwn(PersonId person);

    /** Puts somebody without a name in the person's place where others have them in their maps; takes them out where nobody has. Gives the new id. */
    PersonId replace(PersonId person);

    /** Writes words of other people's records anew. */
    void rewrite(List<Rewritten> words);

    /** Notes that somebody was erased, never who; gives the note. */
    Erasure note(String reason, int deleted, int kept);

    /**
     * Who is to be erased.
     *
     * @param erased whether that was done before
     * @param own whether the account that asks is this person
     */
    record Held(String name, String knownAs, @Nullable String postcode, boolean erased, boolean own) {}

    /**
     * Words of a record as they are to be.
     *
     * @param value a text, or a list of texts
     */
    record Rewritten(String section, String id, String property, Object value) {}
}

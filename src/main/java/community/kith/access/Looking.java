package community.kith.access;

import community.kith.people.PersonId;
import java.util.Set;

/** Hears whom a request lets its caller see; whoever keeps the record of that puts it into the request's context under this class. */
public interface Looking {

    /** What the caller is to a person whom the request concerns. */
    void stands(PersonId person, Set<Standing> as);

    /** The caller was let through to this field of the person, or of something that belongs to them, where this was asked for. */
    void saw(PersonId person, String field);

    /** The reason that the caller gave for opening the person's record. */
    void because(PersonId person, String why);
}

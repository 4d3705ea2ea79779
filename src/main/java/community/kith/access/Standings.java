package community.kith.access;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** How callers stand to people, as the graph has it at this moment. Each question is one round trip for any number. */
public interface Standings {

    /** The relation of the caller to each of these people; whoever does not exist is missing. */
    Map<PersonId, Relation> to(Caller caller, Collection<PersonId> people);

    /** Whose these things are; what does not exist is missing. */
    Map<Thing, Owner> whose(Caller caller, Collection<Thing> things);

    /** In whose maps these people are. */
    Map<PersonId, Set<Near>> near(Collection<PersonId> people);

    /**
     * Whose map somebody is in.
     *
     * @param circle whether they belong to a circle around its owner
     */
    record Near(PersonId owner, boolean circle) {}
}

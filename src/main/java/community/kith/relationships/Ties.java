package community.kith.relationships;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ties of everybody's relationship circle. */
public interface Ties {

    /** The ties of each circle by ring, sector, name and id; whoever has none is missing from the answer. */
    Map<PersonId, List<Tie>> of(Collection<PersonId> people, boolean alsoEnded);

    /** A tie with its two people held until the transaction ends: nobody else changes it meanwhile. */
    Optional<Tie> hold(TieId id);

    /** Holds people until the transaction ends, so that nobody else changes their circles meanwhile; answers who exists. */
    Set<PersonId> hold(Collection<PersonId> people);

    /** How a circle stands before {@code with} is put into it. */
    CircleStanding standing(PersonId of, Optional<PersonId> with);

    /** Adds a tie between two people who exist. */
    void add(Tie tie);

    /** Keeps a tie as it is now. */
    void save(Tie tie);

    /** Takes a tie out of the graph, with nothing left of it. */
    void remove(TieId id);
}

package community.kith.caseload;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The figures of isolation that are kept of everybody whom a team supports. */
interface KeptFigures {

    /**
     * Holds the figures that follow from some people's maps until the transaction ends: theirs, and those of whoever has them in
     * their map. Whoever a team supports has figures from then on.
     */
    List<PersonId> holdAround(Collection<PersonId> changed);

    /** Holds the figures of some people alone. */
    List<PersonId> hold(Collection<PersonId> people);

    /** Keeps what the rules say of people whose figures are held. */
    void keep(Collection<Counted> counted, LocalDate today);

    /** The next people, by id, of whom nothing was counted yet today. */
    List<PersonId> next(String after, LocalDate today, int most);
}

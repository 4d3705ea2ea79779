package community.kith.gaps;

import community.kith.geography.NeighbourhoodId;
import community.kith.people.InReach;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Neighbourhoods as those need them who look for gaps: who shares what there, and what there is. */
interface Surroundings {

    /** Most groups that are looked at, the nearest to the middle first. */
    int MOST_GROUPS = 2_000;

    /** Most places that are named as hosts, the nearest to the middle first. */
    int MOST_HOSTS = 30;

    /** Most people who are counted. */
    int MOST_SHARERS = 20_000;

    /** Whether a team serves a neighbourhood in which the caller is coach or connector. */
    boolean isOpen(NeighbourhoodId id, InReach reach);

    /** A neighbourhood of which that is so, with where it ends; nothing where nobody has drawn its boundary. */
    Optional<Served> served(NeighbourhoodId id, InReach reach);

    /** The neighbourhoods of which that is so, by name. */
    List<NeighbourhoodId> open(InReach reach);

    /** Who lives there and has agreed to be counted on that day. */
    List<Sharer> sharers(Served served, LocalDate today);

    /** The groups there, and those within an hour's walk of the middle. */
    List<NearGroup> groups(Served served);

    /** The places within reach at which a group could meet. */
    List<NearHost> hosts(Served served);

    /** Interests with those that they are part of; those that do not exist are missing from the answer. */
    Map<InterestId, Term> terms(Collection<InterestId> ids);
}

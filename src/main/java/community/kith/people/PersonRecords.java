package community.kith.people;

import community.kith.changes.ChangedMeanwhile;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Optional;

/** The people on the map as they are found and written. */
interface PersonRecords extends People {

    /**
     * People in somebody's reach by name, then id.
     *
     * @param search words that the name contains
     * @param supported only those whom a team supports now, or only those whom none does, as far as somebody may know
     */
    Page<Person> page(Optional<String> search, Optional<Boolean> supported, PageRequest page, InReach reach);

    /** A person with what they love doing. */
    Optional<Portrait> portrait(PersonId id);

    /** Adds a person. */
    Person add(Portrait portrait);

    /**
     * Writes a person over the version that the portrait has, and counts the version up.
     *
     * @throws ChangedMeanwhile when that is no longer the version in the graph, or others write to it at the same moment
     */
    Person save(Portrait portrait);

    /** Removes a person to whom nothing refers; says whether it did. */
    boolean removeIfAlone(PersonId id);
}

package community.kith.taxonomy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The interests, to be written. */
interface InterestRecords {

    /** Whether an interest has this name, whatever its capitals. */
    boolean named(String name);

    /** Adds an interest; false when one of the same source and name has come first. */
    boolean add(Interest interest, List<InterestId> broader);

    /** What is known of a source's interests: a hash of each, by its id there. */
    Map<String, String> hashes(String source);

    /** Writes interests of a source that are new or say something else now. */
    void put(String source, Collection<SourcedInterest> interests);

    /** Sets the wider interests: those of the source itself, and these of ours. */
    void link(String source, Map<SourcedInterest, List<InterestId>> interests);

    /** Marks interests that a source no longer has, and takes the mark off all others of the source. */
    void markMissing(String source, Set<String> missing, LocalDate on);
}

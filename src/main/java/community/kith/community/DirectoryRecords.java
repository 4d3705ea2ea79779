package community.kith.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where an import hands over what a directory says: organisations first, then places, then groups, since each points to the ones
 * before.
 *
 * <p>What a team wrote by hand is kept as far as that is possible: a record that says the same as before changes nothing; one that
 * says something else changes what the directory speaks about and leaves everything else. Interests, needs, the organisation and
 * the place that a team chose stay.
 *
 * @param <R> {@link OrganisationRecord}, {@link PlaceRecord} or {@link GroupRecord}
 */
public interface DirectoryRecords<R extends DirectoryRecord> {

    /** A good size of a batch; larger ones work and gain nothing. */
    int BATCH = 500;

    /**
     * Takes a batch in one transaction. The same batch again changes nothing. Interests, needs, organisations and places that do
     * not exist are passed over.
     *
     * @return what became of each, in the order of the batch
     * @throws IllegalArgumentException when a key is in the batch twice
     */
    Map<SourceKey, Receipt> receive(List<R> batch);

    /**
     * Marks what a directory no longer has; nothing is deleted. What was marked before keeps its date.
     *
     * @param seen the keys of all records that the directory has now
     * @param on the day from which a newly missing record is missing
     * @return the keys of all that the directory no longer has, in order
     */
    List<SourceKey> markMissing(String source, Set<SourceKey> seen, LocalDate on);
}

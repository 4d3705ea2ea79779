package community.kith.duplicates;

import community.kith.community.GroupId;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of records that may be of the same group. */
interface Duplicates {

    /** How many groups are compared at once. */
    int BATCH = 100;

    /** What is undecided, the most alike first. */
    Page<DuplicatePair> page(PageRequest page);

    /** What somebody said is two, as far as both are groups now, the latest first. */
    Page<DeclinedDuplicate> declined(PageRequest page);

    /** For each of these groups those that it must be compared with: near it, or of the same name. */
    Map<GroupId, Set<GroupId>> nearOrNamesakes(Collection<GroupId> groups);

    /** What those of these groups that exist are compared by. */
    Map<GroupId, Sketch> sketches(Collection<GroupId> groups);

    /** Keeps what was found about these groups, instead of what was found before. What was declined stays so. */
    void keep(Collection<GroupId> about, List<FoundPair> found);

    /** Notes that two records are two groups; says whether they were proposed. */
    boolean decline(GroupId one, GroupId other);

    /** Forgets that two records are two groups; says whether anybody had said so. */
    boolean reopen(GroupId one, GroupId other);

    /** The next groups, by id, that nobody has compared. */
    List<GroupId> neverCompared(int most);
}

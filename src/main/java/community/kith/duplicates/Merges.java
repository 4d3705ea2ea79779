package community.kith.duplicates;

import community.kith.community.GroupId;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.participation.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that were merged into others. */
interface Merges {

    /** Those that can be parted again, the latest first. */
    Page<MergedGroup> page(PageRequest page);

    /** A merged record, if it is one. */
    Optional<MergedGroup> byId(GroupId merged);

    /** Whether what a record was merged into is a group itself, and not merged into a third. */
    boolean stands(MergedGroup merged);

    /** Holds two records, merged or not, against others who would merge or part them until the transaction ends. */
    void hold(GroupId one, GroupId other);

    /** Who takes part in both groups, with the part in the one that is kept and the other. */
    Map<String, Parts> partsInBoth(GroupId kept, GroupId merged);

    /** Merges: moves what people's records say, with the parts of those who took part in both made one. */
    void merge(GroupId kept, GroupId merged, Map<String, Part> joined);

    /** Parts two again, and gives each back what was its own. */
    void part(GroupId kept, GroupId merged);

    /** The ids of those who take part in a group, or used to. */
    List<String> goers(GroupId group);

    /** Somebody's two parts. */
    record Parts(Part here, Part there) {}
}

package community.kith.community;

import java.util.Collection;

/** Whoever keeps something that follows from what is written of groups; it hears of that in the transaction that writes it. */
public interface GroupFollower {

    /** Hears that these groups are new or say something else now. */
    void written(Collection<GroupId> groups);
}

package community.kith.gaps;

import community.kith.community.GroupId;

/** What follows when a group that was planned opens; called in the same transaction, before the plan is gone. */
public interface WhenPlansOpen {

    /** The plan has become this group. */
    void opened(PlannedGroupId plan, GroupId group);
}

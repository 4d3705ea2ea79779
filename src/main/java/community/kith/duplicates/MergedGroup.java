package community.kith.duplicates;

import community.kith.community.GroupId;
import java.time.Instant;

/**
 * A record that was merged into another one of the same group.
 *
 * @param source the directory that it comes from
 */
record MergedGroup(GroupId id, String name, String source, Instant mergedAt, GroupId into) {}

package community.kith.duplicates;

import community.kith.community.GroupId;

/**
 * Two records that were found to be alike.
 *
 * @param one the one with the smaller id
 */
record FoundPair(GroupId one, GroupId other, Likeness likeness) {}

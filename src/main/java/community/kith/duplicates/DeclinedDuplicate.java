package community.kith.duplicates;

import community.kith.community.GroupId;
import java.time.Instant;

/**
 * Two records of which somebody said that they are of two groups. Who said it is not kept with them.
 *
 * @param one the one with the smaller id
 */
record DeclinedDuplicate(GroupId one, GroupId other, Instant declinedAt) {}

package community.kith.gaps;

import community.kith.taxonomy.InterestId;

/**
 * An interest that several people of a neighbourhood share.
 *
 * @param peopleAtLeast in steps of five
 */
record SharedInterest(InterestId interestId, int peopleAtLeast) {}

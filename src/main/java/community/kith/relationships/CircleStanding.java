package community.kith.relationships;

/**
 * What the rules need to know of a circle before somebody is put into it.
 *
 * @param openTies how many ties of it go on
 * @param alreadyIn whether one of them is with the person in question
 */
record CircleStanding(int openTies, boolean alreadyIn) {}

package community.kith.isolation;

/**
 * One thing that a measure counts.
 *
 * @param words what is counted
 * @param count for how many it is so
 * @param notKnown for how many nobody knows; they are not in the count
 */
public record RawSignal(String words, int count, int notKnown) {}

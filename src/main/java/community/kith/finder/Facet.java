package community.kith.finder;

/**
 * How many would be found with one thing chosen, and everything else as it is.
 *
 * @param value as the argument takes it that chooses this
 * @param label in words
 */
record Facet(Criterion by, String value, String label, int count) {}

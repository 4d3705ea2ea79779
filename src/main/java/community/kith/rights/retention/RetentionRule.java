package community.kith.rights.retention;

/**
 * How long a kind of record is kept.
 *
 * @param years how many years
 * @param since from when on they are counted, in words
 * @param source who says so
 */
record RetentionRule(RetainedRecord record, int years, String since, String source) {}

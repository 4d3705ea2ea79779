package community.kith.api;

/**
 * What a part of a query costs.
 *
 * @param depth fields inside fields
 * @param complexity fields with what multiplies them; stays at {@link Long#MAX_VALUE} instead of overflowing
 */
record Weight(int depth, long complexity) {

    static final Weight NOTHING = new Weight(0, 0);

    /** Both beside each other. */
    Weight and(Weight other) {
        long sum = complexity + other.complexity;
        return new Weight(Math.max(depth, other.depth), sum < 0 ? Long.MAX_VALUE : sum);
    }

    /** A field around this, which answers so many of it. */
    Weight inField(int times) {
        long product = complexity > Long.MAX_VALUE / (times + 1L) ? Long.MAX_VALUE - 1 : complexity * times;
        return new Weight(depth + 1, product + 1);
    }
}

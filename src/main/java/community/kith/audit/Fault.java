package community.kith.audit;

/**
 * The first thing that is wrong with a chain.
 *
 * @param number the place in the chain
 */
record Fault(Kind kind, String chain, long number) {

    /** What can be wrong. */
    enum Kind {
        CHANGED("has been changed"),
        MISSING("is missing"),
        NOT_LINKED("does not follow from the record before it"),
        BEYOND_THE_HEAD("came into the chain past its head"),
        HEAD_CHANGED("is not the one that the head of the chain knows as its last"),
        HEAD_MISSING("is in a chain whose head is missing"),
        HIDDEN("is not found by somebody whom it concerns"),
        NOT_AS_KNOWN("is not the one that was last when the heads were kept");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** In a sentence. */
    String inWords() {
        return "Record %d of the chain %s %s.".formatted(number, chain, kind.words);
    }
}

package community.kith.publishing;

/**
 * Which page.
 *
 * @param number from 1
 * @param size most items of a page
 */
record PageWanted(int number, int size) {

    /** The last page that can be asked for. */
    static final int LAST = 1_000_000;

    static final int USUAL_SIZE = 50;
    static final int LARGEST = 100;

    /** How many come before it. */
    int skip() {
        return (number - 1) * size;
    }

    /** How many pages there are of so many items; one where there are none. */
    int pages(int total) {
        return Math.max(1, Math.ceilDiv(total, size));
    }
}

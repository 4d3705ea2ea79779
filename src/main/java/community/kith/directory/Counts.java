package community.kith.directory;

/**
 * How many records became what. All that were read are taken, changed, unchanged or skipped.
 *
 * @param read how many were read
 * @param missing how many the directory no longer has
 */
public record Counts(int read, int taken, int changed, int unchanged, int skipped, int missing) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public Counts plus(Counts more) {
        return new Counts(
                read + more.read,
                taken + more.taken,
                changed + more.changed,
                unchanged + more.unchanged,
                skipped + more.skipped,
                missing + more.missing);
    }

    /** What became of the records of a batch that could be read. */
    public static Counts of(int taken, int changed, int unchanged, int skipped) {
        return new Counts(taken + changed + unchanged + skipped, taken, changed, unchanged, skipped, 0);
    }
}

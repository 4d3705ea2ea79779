package community.kith.imagined;

import java.util.List;

/**
 * Numbers that look like chance and are not: they follow from a seed, from what they are for and from which one it is. So any piece
 * of a community can be made alone, in any order and as often as wanted, and nothing has to be remembered. SplitMix64.
 */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** What can be left to chance; each has numbers of its own, so that a change of one leaves the others as they are. */
    enum About {
        PERSON,
        HOME,
        SUPPORT,
        INTERESTS,
        GIFTS,
        TIES,
        CONTACTS,
        PARTS,
        PLACE,
        GROUP,
        OUTCOME,
        EXPLORING,
        CIRCLE,
        NEIGHBOURHOOD
    }

    /** The numbers for one thing. */
    static Chance of(long seed, About about, long which) {
        return new Chance(mix(mix(seed + STEP * (about.ordinal() + 1)) + STEP * which));
    }

    private static long mix(long bits) {
        var mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** At least 0 and below 1. */
    double share() {
        state += STEP;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /** At least 0 and below the end. */
    int below(int end) {
        return (int) (share() * end);
    }

    /** At least the first and at most the last. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** True in such a share of all cases. */
    boolean in(double share) {
        return share() < share;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** The first ones often, the last ones seldom: a long tail, of which each has about as much weight as its place has steps. */
    <T> T favourite(List<T> of) {
        return of.get((int) (Math.pow(of.size() + 1, share()) - 1));
    }
}

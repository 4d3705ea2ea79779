package community.kith.gaps;

import java.util.Collection;
import java.util.OptionalInt;

/**
 * How a number of people is said without telling on anybody: in steps of five, always rounded down, and nothing at all below five.
 * From "at least 10" nobody can tell whether it is 10 or 14.
 */
final class Heads {

    /** The fewest people of whom anything is said. */
    static final int FEWEST = 5;

    private Heads() {}

    /** How many there are at least, as it may be said; nothing where that would tell on somebody. */
    static OptionalInt atLeast(Collection<?> people) {
        var said = people.size() / FEWEST * FEWEST;
        return said == 0 ? OptionalInt.empty() : OptionalInt.of(said);
    }
}

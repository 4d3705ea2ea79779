package community.kith.geography;

import community.kith.graph.Point;
import java.util.Optional;

/** Postcodes and their points, from a local table that was loaded; nothing is ever asked of anybody outside. */
public interface Postcodes {

    /** The middle of a postcode, if the table has it. */
    Optional<Point> point(Postcode postcode);
}

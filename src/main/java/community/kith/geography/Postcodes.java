package community.kith.geography;

import community.kith.graph.Point;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Postcodes and their points, from a local table that was loaded; nothing is ever asked of anybody outside. */
public interface Postcodes {

    /** The middle of a postcode, if the table has it. */
    default Optional<Point> point(Postcode postcode) {
        return Optional.ofNullable(points(List.of(postcode)).get(postcode));
    }

    /** The middles of postcodes, in one round trip; what the table does not have is missing from the answer. */
    Map<Postcode, Point> points(Collection<Postcode> postcodes);
}

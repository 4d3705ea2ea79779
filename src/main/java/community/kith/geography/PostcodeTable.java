package community.kith.geography;

import community.kith.graph.Point;
import java.util.Map;

/** The local table of postcodes as it is written. */
interface PostcodeTable extends Postcodes {

    /** Puts postcodes in, or moves them; says what became of each. */
    Map<Postcode, Loaded> put(Map<Postcode, Point> batch);
}

package community.kith.geography;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The neighbourhoods as they are written. */
interface NeighbourhoodRecords extends Neighbourhoods {

    /** The boundary that a GeoJSON geometry of type Polygon or MultiPolygon says, if it is one. */
    Optional<Boundary> boundary(String geometry);

    /** The boundaries of those that exist and have one, in one round trip. */
    Map<NeighbourhoodId, Boundary> boundaries(Collection<NeighbourhoodId> neighbourhoods);

    /** Adds a neighbourhood that has no other source. */
    void add(Neighbourhood neighbourhood, Boundary boundary);

    /** Takes a neighbourhood of a source, or changes the one that came from there before. */
    Loaded put(SourcedNeighbourhood neighbourhood, Boundary boundary);
}

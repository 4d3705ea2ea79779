package community.kith.geography;

import community.kith.graph.Point;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The neighbourhoods. Where several contain a point, the smallest one does: a ward before its borough. */
public interface Neighbourhoods {

    /** The neighbourhood with this id. */
    default Optional<Neighbourhood> byId(NeighbourhoodId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<NeighbourhoodId, Neighbourhood> byIds(Collection<NeighbourhoodId> ids);

    /** By name, all or those whose name contains the words. */
    Page<Neighbourhood> page(Optional<String> search, PageRequest page);

    /** The neighbourhood that a point lies in. */
    default Optional<Neighbourhood> containing(Point point) {
        return Optional.ofNullable(containing(List.of(point)).get(point));
    }

    /** The neighbourhoods that points lie in, in one round trip; a point that lies in none is missing from the answer. */
    Map<Point, Neighbourhood> containing(Collection<Point> points);

    /** The areas of those of these ids that exist and have a boundary, in one round trip; the others are missing from the answer. */
    Map<NeighbourhoodId, Area> areas(Collection<NeighbourhoodId> ids);
}

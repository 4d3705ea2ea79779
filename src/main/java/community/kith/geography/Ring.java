package community.kith.geography;

import community.kith.graph.Point;
import java.util.List;

/**
 * A closed line of corners; the last is joined to the first. Degrees are taken as a plane, which is exact enough for an area the
 * size of a borough that does not cross the 180th meridian.
 */
record Ring(List<Point> corners) {

    Ring {
        corners = List.copyOf(
                corners.size() > 1 && corners.getFirst().equals(corners.getLast())
                        ? corners.subList(0, corners.size() - 1)
                        : corners);
    }

    /** Whether a point lies inside, by how often a line from it to the east crosses the ring. */
    boolean contains(Point point) {
        var inside = false;
        for (var i = 0; i < corners.size(); i++) {
            if (crosses(corners.get(i), next(i), point)) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static boolean crosses(Point from, Point to, Point point) {
        return (from.latitude() > point.latitude()) != (to.latitude() > point.latitude())
                && point.longitude() < longitudeAt(from, to, point.latitude());
    }

    private static double longitudeAt(Point from, Point to, double latitude) {
        return from.longitude()
                + (to.longitude() - from.longitude())
                        * (latitude - from.latitude())
                        / (to.latitude() - from.latitude());
    }

    /** The longitudes at which the ring crosses a latitude, from west to east. */
    List<Double> crossings(double latitude) {
        return java.util.stream.IntStream.range(0, corners.size())
                .filter(i -> (corners.get(i).latitude() > latitude) != (next(i).latitude() > latitude))
                .mapToObj(i -> longitudeAt(corners.get(i), next(i), latitude))
                .sorted()
                .toList();
    }

    /** The area in square degrees. */
    double area() {
        var origin = corners.getFirst();
        var doubled = 0.0;
        for (var i = 0; i < corners.size(); i++) {
            doubled += turn(origin, corners.get(i), next(i));
        }
        return Math.abs(doubled) / 2;
    }

    /** Whether two of its sides cross; sides that only touch do not count. */
    boolean crossesItself() {
        for (var i = 0; i < corners.size(); i++) {
            for (var j = i + 2; j < corners.size(); j++) {
                if (cross(corners.get(i), next(i), corners.get(j), next(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    }

    /** Twice the area of a triangle: positive when its corners go anticlockwise. */
    private static double turn(Point a, Point b, Point c) {
        return (b.longitude() - a.longitude()) * (c.latitude() - a.latitude())
                - (b.latitude() - a.latitude()) * (c.longitude() - a.longitude());
    }

    private Point next(int i) {
        return corners.get((i + 1) % corners.size());
    }
}

package community.kith.geography;

import community.kith.graph.Point;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** An area inside one ring and outside its holes. */
record Polygon(Ring outer, List<Ring> holes) {

    Polygon {
        holes = List.copyOf(holes);
    }

    boolean contains(Point point) {
        return outer.contains(point) && holes.stream().noneMatch(hole -> hole.contains(point));
    }

    double area() {
        return outer.area() - holes.stream().mapToDouble(Ring::area).sum();
    }

    Stream<Ring> rings() {
        return Stream.concat(Stream.of(outer), holes.stream());
    }

    /** A point inside: the middle of the widest stretch of a line from west to east, half way up. */
    Point inside() {
        var latitudes = outer.corners().stream().mapToDouble(Point::latitude).summaryStatistics();
        // A hair beside the middle, so that the line does not run along a side.
        var latitude = latitudes.getMin() + (latitudes.getMax() - latitudes.getMin()) * 0.500003;
        return rings().flatMap(ring -> ring.crossings(latitude).stream())
                .sorted()
                .gather(Gatherers.windowFixed(2))
                .filter(stretch -> stretch.size() == 2)
                .max(Comparator.comparingDouble(stretch -> stretch.getLast() - stretch.getFirst()))
                .map(stretch -> new Point(latitude, (stretch.getFirst() + stretch.getLast()) / 2))
                .orElse(outer.corners().getFirst());
    }
}

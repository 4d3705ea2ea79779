package community.kith.geography;

import community.kith.graph.Point;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The boundary of a neighbourhood: one area or several. */
record Boundary(List<Polygon> polygons) implements Area {

    Boundary {
        polygons = List.copyOf(polygons);
        if (polygons.isEmpty()
                || polygons.stream()
                        .flatMap(Polygon::rings)
                        .anyMatch(ring -> ring.corners().isEmpty())) {
            throw new IllegalArgumentException("A boundary has corners");
        }
    }

    /** The boundary that one line around makes. */
    static Boundary around(List<Point> corners) {
        return new Boundary(List.of(new Polygon(new Ring(corners), List.of())));
    }

    /** Every ring, holes included. */
    List<Ring> outline() {
        return polygons.stream().flatMap(Polygon::rings).toList();
    }

    @Override
    public boolean contains(Point point) {
        return polygons.stream().anyMatch(polygon -> polygon.contains(point));
    }

    /** The area in square degrees. */
    double area() {
        return polygons.stream().mapToDouble(Polygon::area).sum();
    }

    boolean crossesItself() {
        return polygons.stream().flatMap(Polygon::rings).anyMatch(Ring::crossesItself);
    }

    @Override
    public Point centre() {
        return polygons.stream()
                .max(Comparator.comparingDouble(Polygon::area))
                .orElseThrow()
                .inside();
    }

    /** From the westernmost to the easternmost corner. */
    DoubleSummaryStatistics longitudes() {
        return over(Point::longitude);
    }

    /** From the southernmost to the northernmost corner. */
    DoubleSummaryStatistics latitudes() {
        return over(Point::latitude);
    }

    @Override
    public Point southWest() {
        return new Point(latitudes().getMin(), longitudes().getMin());
    }

    @Override
    public Point northEast() {
        return new Point(latitudes().getMax(), longitudes().getMax());
    }

    private DoubleSummaryStatistics over(ToDoubleFunction<Point> degrees) {
        return polygons.stream()
                .flatMap(polygon -> polygon.outer().corners().stream())
                .mapToDouble(degrees)
                .summaryStatistics();
    }
}

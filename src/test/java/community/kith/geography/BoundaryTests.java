package community.kith.geography;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.graph.Point;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundaryTests {

    private final Random random = new Random(19631122);

    @Test
    void holdsExactlyThePointsOfABox() {
        var box = new Boundary(List.of(new Polygon(box(-2.7, 53.4, -2.5, 53.6), List.of())));

        for (var round = 0; round < 20_000; round++) {
            var point = anywhere();
            var inside = in(point, -2.7, 53.4, -2.5, 53.6);

            assertThat(box.contains(point)).as("%s", point).isEqualTo(inside);
        }
    }

    @Test
    void leavesOutWhatLiesInAHole() {
        var ring =
                new Boundary(List.of(new Polygon(box(-2.8, 53.3, -2.4, 53.7), List.of(box(-2.7, 53.4, -2.5, 53.6)))));

        for (var round = 0; round < 20_000; round++) {
            var point = anywhere();
            var inside = in(point, -2.8, 53.3, -2.4, 53.7) && !in(point, -2.7, 53.4, -2.5, 53.6);

            assertThat(ring.contains(point)).as("%s", point).isEqualTo(inside);
        }
    }

    @Test
    void holdsThePointsOfEachOfItsParts() {
        var parts = new Boundary(List.of(
                new Polygon(box(-2.9, 53.3, -2.8, 53.4), List.of()),
                new Polygon(box(-2.4, 53.6, -2.3, 53.7), List.of())));

        for (var round = 0; round < 20_000; round++) {
            var point = anywhere();
            var inside = in(point, -2.9, 53.3, -2.8, 53.4) || in(point, -2.4, 53.6, -2.3, 53.7);

            assertThat(parts.contains(point)).as("%s", point).isEqualTo(inside);
        }
    }

    @Test
    void givesEachPointToOneOfTwoNeighbours() {
        var border = List.of(new Point(53.3, -2.6), new Point(53.4, -2.55), new Point(53.7, -2.62));
        var west = Boundary.around(
                List.of(new Point(53.3, -3), border.get(0), border.get(1), border.get(2), new Point(53.7, -3)));
        var east = Boundary.around(
                List.of(border.get(0), new Point(53.3, -2.2), new Point(53.7, -2.2), border.get(2), border.get(1)));

        for (var round = 0; round < 20_000; round++) {
            var point = anywhere();

            assertThat(west.contains(point)).as("%s", point).isNotEqualTo(east.contains(point));
        }
    }

    @Test
    void putsItsCentreInside() {
        for (var round = 0; round < 500; round++) {
            var star = star();

            assertThat(star.contains(star.centre())).as("%s", star).isTrue();
        }
    }

    @Test
    void putsItsCentreBesideAHole() {
        var ring =
                new Boundary(List.of(new Polygon(box(-2.8, 53.3, -2.4, 53.7), List.of(box(-2.7, 53.35, -2.5, 53.65)))));

        assertThat(ring.contains(ring.centre())).isTrue();
    }

    @Test
    void noticesThatItCrossesItself() {
        var hourglass = Boundary.around(
                List.of(new Point(53.4, -2.6), new Point(53.5, -2.5), new Point(53.5, -2.6), new Point(53.4, -2.5)));

        assertThat(hourglass.crossesItself()).isTrue();
        assertThat(star().crossesItself()).isFalse();
    }

    @Test
    void hasNoAreaAlongALine() {
        var line = Boundary.around(List.of(new Point(53.4, -2.6), new Point(53.5, -2.5), new Point(53.6, -2.4)));

        assertThat(line.area()).isLessThan(1e-10);
    }

    private Point anywhere() {
        return new Point(random.nextDouble(53.3, 53.7), random.nextDouble(-2.95, -2.25));
    }

    /** A shape with corners at many distances from its middle, in the order in which one walks around. */
    private Boundary star() {
        return Boundary.around(IntStream.range(0, 24)
                .mapToObj(i -> {
                    var angle = 2 * Math.PI * i / 24;
                    var radius = random.nextDouble(0.02, 0.2);
                    return new Point(53.5 + radius * Math.sin(angle), -2.6 + radius * Math.cos(angle));
                })
                .toList());
    }

    private static Ring box(double west, double south, double east, double north) {
        return new Ring(List.of(
                new Point(south, west), new Point(south, east), new Point(north, east), new Point(north, west)));
    }

    private static boolean in(Point point, double west, double south, double east, double north) {
        return point.longitude() > west
                && point.longitude() < east
                && point.latitude() > south
                && point.latitude() < north;
    }
}

package community.kith.imagined;

import community.kith.graph.Point;
import java.util.List;
import java.util.function.Consumer;

/** Where a community lies: villages and estates in rows, one beside the next, with fields between them. */
final class Area {

    private static final double SOUTH_WEST_LATITUDE = 50.8;
    private static final double SOUTH_WEST_LONGITUDE = -4.0;
    private static final double METRES_APART = 2_600;
    private static final double RADIUS_METRES = 600;
    private static final double METRES_A_DEGREE = 111_195;

    private final Size size;
    private final int inARow;

    Area(Size size) {
        this.size = size;
        this.inARow = (int) Math.ceil(Math.sqrt(size.neighbourhoods()));
    }

    static String id(int neighbourhood) {
        return "n%06d".formatted(neighbourhood);
    }

    String name(int neighbourhood) {
        var chance = size.chance(Chance.About.NEIGHBOURHOOD, neighbourhood);
        var name = chance.one(Words.PLACES) + chance.one(Words.PLACE_ENDS);
        return name + chance.one(List.of("", "", "", " East", " West", " Green", " Cross"));
    }

    /** Rows are walked to and fro, so that the next neighbourhood is always a near one. */
    Point centre(int neighbourhood) {
        var row = neighbourhood / inARow;
        var along = neighbourhood % inARow;
        var column = row % 2 == 0 ? along : inARow - 1 - along;
        var latitude = SOUTH_WEST_LATITUDE + row * METRES_APART / METRES_A_DEGREE;
        return new Point(latitude, SOUTH_WEST_LONGITUDE + east(column * METRES_APART, SOUTH_WEST_LATITUDE));
    }

    /** Somewhere in a neighbourhood; the nearer to its middle, the more there is. */
    Point in(int neighbourhood, Chance chance) {
        var centre = centre(neighbourhood);
        var direction = chance.share() * 2 * Math.PI;
        var metres = chance.share() * RADIUS_METRES;
        return new Point(
                rounded(centre.latitude() + Math.cos(direction) * metres / METRES_A_DEGREE),
                rounded(centre.longitude() + east(Math.sin(direction) * metres, centre.latitude())));
    }

    void each(Consumer<Line> lines) {
        for (var each = 0; each < size.neighbourhoods(); each++) {
            var centre = centre(each);
            var north = METRES_APART / 2 / METRES_A_DEGREE;
            var east = east(METRES_APART / 2, centre.latitude());
            var box = new double[] {
                rounded(centre.longitude() - east),
                rounded(centre.latitude() - north),
                rounded(centre.longitude() + east),
                rounded(centre.latitude() + north)
            };
            lines.accept(
                    Line.thing(id(each), name(each), "Team", centre, box[0], box[1], box[2], box[3], boundary(box)));
        }
    }

    private static String boundary(double[] box) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}"
                .formatted(box[0], box[1], box[2], box[3]);
    }

    private static double east(double metres, double latitude) {
        return metres / (METRES_A_DEGREE * Math.cos(Math.toRadians(latitude)));
    }

    /** To a tenth of a metre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}

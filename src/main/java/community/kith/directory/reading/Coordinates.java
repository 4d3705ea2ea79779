package community.kith.directory.reading;

import community.kith.graph.Point;
import java.util.Optional;

/** Reads a latitude and a longitude, and sees when they are impossible or have changed places. */
final class Coordinates {

    private static final String NO_POINT = " The point was left out.";

    private Coordinates() {}

    static Optional<Point> read(Reading reading, String latField, String lat, String lonField, String lon) {
        if (lat.isEmpty() && lon.isEmpty()) {
            return Optional.empty();
        }
        var latitude = degrees(reading, latField, lat, 90);
        var longitude = degrees(reading, lonField, lon, 180);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        return point(reading, latField, latitude.get(), longitude.get());
    }

    private static Optional<Point> point(Reading reading, String latField, double latitude, double longitude) {
        if (latitude == 0 && longitude == 0) {
            reading.note(latField, "0, 0 lies in the sea off Africa." + NO_POINT);
            return Optional.empty();
        }
        if (inBritain(longitude, latitude)) {
            reading.note(latField, "Latitude and longitude have changed places." + NO_POINT);
            return Optional.empty();
        }
        return Optional.of(new Point(latitude, longitude));
    }

    private static boolean inBritain(double latitude, double longitude) {
        return latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2;
    }

    private static Optional<Double> degrees(Reading reading, String field, String written, int most) {
        var number = Numbers.decimal(written);
        if (number.isEmpty()) {
            reading.note(
                    field,
                    (written.isEmpty()
                                    ? "The other coordinate is there and this one is missing."
                                    : "This is no number.")
                            + NO_POINT);
            return Optional.empty();
        }
        if (Math.abs(number.get()) > most) {
            reading.note(field, "It must lie between -%d and %d and is %s.%s".formatted(most, most, written, NO_POINT));
            return Optional.empty();
        }
        return number;
    }
}

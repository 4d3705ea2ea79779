package community.kith.graph;

/**
 * A point as the graph keeps it, in degrees of WGS 84.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Point(double latitude, double longitude) {

    static final int WGS_84 = 4326;

    public Point {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("latitude from -90 to 90, not " + latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("longitude from -180 to 180, not " + longitude);
        }
    }
}

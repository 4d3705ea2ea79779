package community.kith.community;

import community.kith.graph.Point;
import org.jspecify.annotations.Nullable;

/** A point as somebody wrote it down, which may lie nowhere on the earth. */
record PointForm(double latitude, double longitude) {

    static @Nullable PointForm of(@Nullable Point point) {
        return point == null ? null : new PointForm(point.latitude(), point.longitude());
    }

    boolean onEarth() {
        return latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
    }

    Point point() {
        return new Point(latitude, longitude);
    }
}

package community.kith.geography;

import community.kith.graph.Point;

/** A corner of a boundary as somebody gives it; it may be nowhere on the earth. */
record Corner(double latitude, double longitude) {

    boolean onEarth() {
        return latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
    }

    Point point() {
        return new Point(latitude, longitude);
    }
}

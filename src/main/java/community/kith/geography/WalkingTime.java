package community.kith.geography;

import community.kith.graph.Point;

/**
 * How long it takes to walk from one point to another: 80 metres a minute along the streets, which are longer than the crow's
 * flight by a detour factor of 1.3.
 */
public final class WalkingTime {

    /** Walking speed in metres a minute: 4.8 km an hour. */
    public static final double METRES_A_MINUTE = 80;

    /** How much longer the way is than the straight line, a usual figure for British streets. */
    public static final double DETOUR = 1.3;

    private static final double EARTH_RADIUS_METRES = 6_371_000;

    private WalkingTime() {}

    /** Whole minutes on foot, at least 1, for a straight line of so many metres. */
    public static int minutes(double straightMetres) {
        return Math.max(1, (int) Math.round(straightMetres * DETOUR / METRES_A_MINUTE));
    }

    /** Whole minutes on foot between two points. */
    public static int minutes(Point from, Point to) {
        return minutes(straightMetres(from, to));
    }

    /** The straight line in metres that can be walked in so many minutes. */
    public static double reachMetres(int minutes) {
        return minutes * METRES_A_MINUTE / DETOUR;
    }

    /** Great-circle distance in metres (haversine on a sphere of 6,371 km, as Neo4j computes it to within 0.2 %). */
    public static double straightMetres(Point from, Point to) {
        var north = Math.toRadians(to.latitude() - from.latitude());
        var east = Math.toRadians(to.longitude() - from.longitude());
        var chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}

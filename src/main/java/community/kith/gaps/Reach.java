package community.kith.gaps;

import community.kith.geography.Area;
import community.kith.geography.WalkingTime;
import community.kith.graph.Point;

/**
 * What is within reach of a neighbourhood: what lies in it, or within a usual walk of its middle. Homes make no difference: from
 * what was near enough for how many, somebody could work out where they are.
 */
record Reach(Area area) {

    /** A usual walk, one way, in minutes. */
    static final int MINUTES = 20;

    /** How far it is looked for what is too far to walk, one way, in minutes. */
    static final int FURTHEST_MINUTES = 60;

    boolean has(Point point, int minutes) {
        return minutes <= MINUTES || area.contains(point);
    }

    /** A usual walk in metres, as the crow flies. */
    static double metres() {
        return WalkingTime.reachMetres(MINUTES);
    }

    /** How far it is looked from the middle, in metres, as the crow flies. */
    static double furthestMetres() {
        return WalkingTime.reachMetres(FURTHEST_MINUTES);
    }
}

package community.kith.gaps;

import community.kith.community.PlaceId;
import community.kith.geography.WalkingTime;
import community.kith.graph.Point;

/**
 * A place at which a group could meet.
 *
 * @param metres how far it is from the middle of the neighbourhood, as the crow flies
 * @param groups how many meet there already
 */
record NearHost(PlaceId id, Point point, double metres, int groups) {

    /** Whole minutes on foot from the middle of the neighbourhood. */
    int minutes() {
        return WalkingTime.minutes(metres);
    }
}

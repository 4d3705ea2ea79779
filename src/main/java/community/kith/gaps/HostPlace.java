package community.kith.gaps;

import community.kith.community.PlaceId;

/** A place within reach at which a group could meet, and how many groups meet there already. */
record HostPlace(PlaceId placeId, int walkingMinutes, int groupsMeeting) {}

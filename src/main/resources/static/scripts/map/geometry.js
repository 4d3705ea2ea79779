// Distances and directions on foot. The figures are those of the server: see WalkingTime in module geography.

/** Walking speed in metres a minute: 4.8 km an hour. */
const METRES_A_MINUTE = 80;

/** How much longer the way is than the straight line. */
const DETOUR = 1.3;

const METRES_A_DEGREE = 111_195;

/** How far east and north of home a point lies, in minutes on foot. */
export function fromHome(home, point) {
  const shrink = Math.cos((home.latitude * Math.PI) / 180);
  return {
    east: minutes((point.longitude - home.longitude) * METRES_A_DEGREE * shrink),
    north: minutes((point.latitude - home.latitude) * METRES_A_DEGREE),
  };
}

/** Minutes on foot between two points, not rounded. */
export function walk(home, point) {
  const { east, north } = fromHome(home, point);
  return Math.hypot(east, north);
}

/** Whole minutes on foot, at least 1. */
export function walkingMinutes(home, point) {
  return Math.max(1, Math.round(walk(home, point)));
}

const COMPASS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

/** The direction from home as a word, such as "north-east". */
export function direction(home, point) {
  const { east, north } = fromHome(home, point);
  const turn = Math.atan2(east, north) / (2 * Math.PI);
  return COMPASS[((Math.round(turn * 8) % 8) + 8) % 8];
}

function minutes(metres) {
  return (metres * DETOUR) / METRES_A_MINUTE;
}

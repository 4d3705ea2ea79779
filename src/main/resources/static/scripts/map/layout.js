// Where rings and signs stand on the drawing, in pixels, so that none covers another. No DOM in here.

import { box } from "./boxes.js";
import { fromHome } from "./geometry.js";

/** The rings, in minutes on foot. */
export const RINGS = [5, 10, 20, 30];

/** Half the width of a sign, in pixels. */
export const SIGN = 15;

/** The least room between two things, in pixels. */
export const GAP = 3;

const RIM = 26;

/** The smallest ring that holds most of what is there, so that the drawing is not empty in the middle. */
export function reachFor(spots) {
  const minutes = spots.map((each) => each.minutes).filter((each) => each !== null);
  return RINGS.find((ring) => minutes.filter((each) => each <= ring).length >= 0.8 * minutes.length) ?? RINGS.at(-1);
}

/** How far a sign may be pushed before a line shows where it belongs, in pixels. */
const PUSHED = 9;

/** Whether a sign was pushed so far that a line is to show where it belongs. */
export const pushed = ({ x, y, trueX, trueY }) => Math.hypot(x - trueX, y - trueY) > PUSHED;

/**
 * Signs at their true bearing and distance, pushed apart where they would cover each other; what lies beyond the
 * last ring stands at the rim, in its direction. Where a sign belongs is trueX and trueY.
 *
 * @param spots spots with a point, nearest first
 * @param reach the minutes of the last ring
 * @param size the width and height of the drawing, in pixels
 */
export function signs(home, spots, reach, size) {
  const middle = size / 2;
  const scale = radiusOf(1, reach, size);
  const placed = spots
    .filter((each) => each.point)
    .map((spot) => {
      const { east, north } = fromHome(home, spot.point);
      const away = Math.hypot(east, north);
      const beyond = away > reach;
      const shrink = beyond ? (reach + RIM / 2 / scale) / away : 1;
      const [x, y] = [middle + east * shrink * scale, middle - north * shrink * scale];
      return { spot, beyond, x, y, trueX: x, trueY: y };
    });
  return apart(placed, middle, size);
}

/** Rings up to the reach, as radii in pixels. */
export function rings(reach, size) {
  return RINGS.filter((minutes) => minutes <= reach).map((minutes) => ({ minutes, radius: radiusOf(minutes, reach, size) }));
}

/** The boxes of the words for north and for the minutes, where no name may stand. */
export function ringWords(reach, size) {
  const minutes = rings(reach, size).map(({ radius }) => box(size / 2 - 26, size / 2 + radius - 18, 52, 18));
  return [box(size / 2 - 8, 0, 62, 20), ...minutes];
}

/** Whether there is room for a ring of the minutes that somebody walks with ease. */
export const easeShown = (ease, reach) => Boolean(ease) && ease < reach;

/** So many minutes as pixels from home. */
export function radiusOf(minutes, reach, size) {
  return (minutes * (size / 2 - RIM)) / reach;
}

const ROUNDS = 60;

/** The room round the sign for home, in pixels. */
export const HOME = 29;

/** Pushes signs apart a little at a time, the same way every time; home stays where it is. */
function apart(placed, middle, size) {
  const all = placed.map((each) => ({ ...each }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < all.length; i++) {
      for (let j = 0; j < i; j++) {
        moved = push(all[j], all[i], 2 * SIGN + GAP, i) || moved;
      }
      moved = pushFrom(all[i], middle, SIGN + HOME + GAP, i) || moved;
      all[i].x = Math.min(size - SIGN - 1, Math.max(SIGN + 1, all[i].x));
      all[i].y = Math.min(size - SIGN - 1, Math.max(SIGN + 1, all[i].y));
    }
    if (!moved) {
      break;
    }
  }
  return all;
}

function push(one, other, least, seed) {
  const [x, y, away] = between(one, other, seed);
  if (away >= least) {
    return false;
  }
  const step = (least - away) / 2 + 0.1;
  one.x -= x * step;
  one.y -= y * step;
  other.x += x * step;
  other.y += y * step;
  return true;
}

function pushFrom(sign, middle, least, seed) {
  const [x, y, away] = between({ x: middle, y: middle + 6 }, sign, seed);
  if (away >= least) {
    return false;
  }
  sign.x += x * (least - away + 0.1);
  sign.y += y * (least - away + 0.1);
  return true;
}

/** The direction from one to the other and how far; where both are the same, a direction of its own for each. */
function between(one, other, seed) {
  const away = Math.hypot(other.x - one.x, other.y - one.y);
  return away > 0.01
    ? [(other.x - one.x) / away, (other.y - one.y) / away, away]
    : [Math.cos(seed * 2.4), Math.sin(seed * 2.4), 0];
}

// Where signs and names stand on the drawing, in pixels, so that nothing covers anything else. No DOM in here.

import { fromHome } from "./geometry.js";

/** The rings, in minutes on foot. */
export const RINGS = [5, 10, 20, 30];

const SIGN = 15;
const GAP = 3;
const RIM = 26;
const LINE = 17;

/** The smallest ring that holds most of what is there, so that the drawing is not empty in the middle. */
export function reachFor(spots) {
  const minutes = spots.map((each) => each.minutes).filter((each) => each !== null);
  return RINGS.find((ring) => minutes.filter((each) => each <= ring).length >= 0.8 * minutes.length) ?? RINGS.at(-1);
}

/**
 * Signs at their true bearing and distance, pushed apart where they would cover each other; what lies beyond the
 * last ring stands at the rim, in its direction.
 *
 * @param spots spots with a point, nearest first
 * @param reach the minutes of the last ring
 * @param size the width and height of the drawing, in pixels
 */
export function signs(home, spots, reach, size) {
  const middle = size / 2;
  const scale = (middle - RIM) / reach;
  const placed = spots
    .filter((each) => each.point)
    .map((spot) => {
      const { east, north } = fromHome(home, spot.point);
      const away = Math.hypot(east, north);
      const beyond = away > reach;
      const shrink = beyond ? (reach + RIM / 2 / scale) / away : 1;
      return { spot, beyond, x: middle + east * shrink * scale, y: middle - north * shrink * scale };
    });
  return apart(placed, middle, size);
}

/** Rings up to the reach, as radii in pixels. */
export function rings(reach, size) {
  const scale = (size / 2 - RIM) / reach;
  return RINGS.filter((minutes) => minutes <= reach).map((minutes) => ({ minutes, radius: minutes * scale }));
}

const ROUNDS = 60;
const HOME = 18;

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
  const [x, y, away] = between({ x: middle, y: middle }, sign, seed);
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

/**
 * Names beside the signs, none over another, over a sign or outside; a sign whose name has no room keeps its number,
 * which the list beside explains.
 *
 * @param measure the width of a text, in pixels
 */
export function names(placed, size, measure) {
  const taken = placed.map(({ x, y }) => box(x - SIGN, y - SIGN, 2 * SIGN, 2 * SIGN));
  taken.push(box(size / 2 - HOME, size / 2 - HOME, 2 * HOME, 2 * HOME + LINE));
  const order = ["goes", "suggested", "used"];
  const found = new Map();
  [...placed]
    .sort((a, b) => order.indexOf(a.spot.standing) - order.indexOf(b.spot.standing) || a.spot.number - b.spot.number)
    .forEach((sign) => {
      const name = room(sign, size, measure, taken);
      if (name) {
        taken.push(name.box);
        found.set(sign.spot.id, name);
      }
    });
  return found;
}

function room(sign, size, measure, taken) {
  for (const longest of [30, 20, 14]) {
    const lines = wrap(sign.spot.name, longest);
    if (lines.length > 3) {
      continue;
    }
    const width = Math.max(...lines.map(measure));
    const height = lines.length * LINE;
    const beside = SIGN + GAP + 1;
    const tries = [
      ["start", sign.x + beside, sign.y - height / 2],
      ["end", sign.x - beside - width, sign.y - height / 2],
      ["middle", sign.x - width / 2, sign.y + beside],
      ["middle", sign.x - width / 2, sign.y - beside - height],
    ];
    for (const [anchor, x, y] of tries) {
      const area = box(x, y, width, height);
      if (inside(area, size) && !taken.some((other) => overlap(area, other))) {
        const at = anchor === "start" ? x : anchor === "end" ? x + width : x + width / 2;
        return { lines, anchor, x: at, y: y + LINE * 0.75, line: LINE, box: area };
      }
    }
  }
  return null;
}

/** Words in lines of about so many letters. */
export function wrap(text, longest) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function box(x, y, width, height) {
  return { x, y, width, height };
}

function inside({ x, y, width, height }, size) {
  return x >= 0 && y >= 0 && x + width <= size && y + height <= size;
}

export function overlap(one, other) {
  return (
    one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
  );
}

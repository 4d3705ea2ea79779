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

/** So many minutes as pixels from home. */
export function radiusOf(minutes, reach, size) {
  return (minutes * (size / 2 - RIM)) / reach;
}

const ROUNDS = 60;
const HOME = 29;

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

/**
 * Names beside the signs, none over another, over a sign or outside; a sign whose name has no room keeps its number,
 * which the list beside explains.
 *
 * @param measure the width of a text, in pixels
 * @param kept boxes that are to stay free, such as those of the minutes
 */
export function names(placed, size, measure, kept = []) {
  const taken = placed.map((sign) => ({ ...box(sign.x - SIGN, sign.y - SIGN, 2 * SIGN, 2 * SIGN), sign }));
  taken.push(box(size / 2 - HOME, size / 2 - 16, 2 * HOME, 46), ...kept);
  const order = ["goes", "suggested", "used"];
  const found = new Map();
  [...placed]
    .sort((a, b) => order.indexOf(a.spot.standing) - order.indexOf(b.spot.standing) || a.spot.number - b.spot.number)
    .forEach((sign) => {
      const name = room(sign, size, measure, taken);
      if (name) {
        taken.push(name.box, ...name.along);
        found.set(sign.spot.id, name);
      }
    });
  return found;
}

function room(sign, size, measure, taken) {
  for (const longest of [30, 20, 14]) {
    const lines = wrap(sign.spot.name, longest);
    if (lines.length <= 3) {
      const found = tries(sign, Math.max(...lines.map(measure)), lines.length * LINE)
        .map((area) => ({ ...area, lines }))
        .find((each) => inside(each.box, size) && free(each, sign, taken));
      if (found) {
        return { ...found, line: LINE };
      }
    }
  }
  return null;
}

function free({ box, along }, sign, taken) {
  return !taken.some((other) => overlap(box, other) || (other.sign !== sign && along.some((part) => overlap(part, other))));
}

const FAR = [34, 52, 74, 100];
const TURNS = 16;

/** Where a name could stand: right, left, below, above; then further off, with a line that leads to it. */
function tries({ x, y }, width, height) {
  const beside = SIGN + GAP + 1;
  const near = [
    text("start", x + beside, y - height / 2, width, height),
    text("end", x - beside - width, y - height / 2, width, height),
    text("middle", x - width / 2, y + beside, width, height),
    text("middle", x - width / 2, y - beside - height, width, height),
  ];
  const far = FAR.flatMap((away) =>
    Array.from({ length: TURNS }, (_, i) => {
      const [east, south] = [Math.cos((2 * Math.PI * i) / TURNS), Math.sin((2 * Math.PI * i) / TURNS)];
      const [atX, atY] = [x + east * away, y + south * away];
      const anchor = Math.abs(east) < 0.3 ? "middle" : east > 0 ? "start" : "end";
      const left = anchor === "middle" ? atX - width / 2 : east > 0 ? atX : atX - width;
      const top = anchor === "middle" ? (south > 0 ? atY : atY - height) : atY - height / 2;
      const lead = { fromX: x + east * SIGN, fromY: y + south * SIGN, toX: atX - east * GAP, toY: atY - south * GAP };
      return { ...text(anchor, left, top, width, height), lead, along: along(lead) };
    }),
  );
  return [...near, ...far];
}

/** Small boxes along a line, so that no name stands on it. */
function along({ fromX, fromY, toX, toY }) {
  const parts = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 4);
  return Array.from({ length: parts }, (_, i) => {
    const share = (i + 0.5) / parts;
    return box(fromX + (toX - fromX) * share - 1, fromY + (toY - fromY) * share - 1, 2, 2);
  });
}

function text(anchor, left, top, width, height) {
  const x = anchor === "start" ? left : anchor === "end" ? left + width : left + width / 2;
  return { anchor, x, y: top + LINE * 0.75, lead: null, along: [], box: box(left, top, width, height) };
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

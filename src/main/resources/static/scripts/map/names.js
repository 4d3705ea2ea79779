// Where the names stand: beside their signs, or further off with a line. No DOM in here.

import { box, inside, overlap } from "./boxes.js";
import { GAP, HOME, SIGN } from "./layout.js";

const LINE = 17;

/** The edge in the colour of the paper that each name is written on, and as much again, as the browser counts it. */
const EDGE = 4;

/**
 * Names beside the signs, none over another, over a sign or outside; a sign whose name has no room keeps its number,
 * which the list beside explains. They are found one at a time, and whoever asks may rest after each.
 *
 * @param measure the width of a text, in pixels
 * @param kept boxes that are to stay free, such as those of the minutes
 */
export function* naming(placed, size, measure, kept = []) {
  const taken = placed.map((sign) => ({ ...box(sign.x - SIGN, sign.y - SIGN, 2 * SIGN, 2 * SIGN), sign }));
  taken.push(box(size / 2 - HOME, size / 2 - 16, 2 * HOME, 46), ...kept);
  const order = ["goes", "suggested", "used"];
  const found = new Map();
  const sorted = [...placed].sort(
    (a, b) => order.indexOf(a.spot.standing) - order.indexOf(b.spot.standing) || a.spot.number - b.spot.number,
  );
  for (const sign of sorted) {
    const name = room(sign, size, measure, taken);
    if (name) {
      taken.push(name.box, ...name.along);
      found.set(sign.spot.id, name);
    }
    yield;
  }
  return found;
}

function room(sign, size, measure, taken) {
  for (const longest of [30, 20, 14]) {
    const lines = wrap(sign.spot.name, longest);
    const found = lines.length <= 3 ? firstFree(sign, Math.max(...lines.map(measure)), lines.length * LINE, size, taken) : null;
    if (found) {
      return { ...found, lines, line: LINE };
    }
  }
  return null;
}

function firstFree(sign, width, height, size, taken) {
  for (const area of tries(sign, width, height)) {
    if (inside(area.box, size) && !taken.some((other) => overlap(area.box, other))) {
      const way = area.lead ? along(area.lead) : [];
      if (!taken.some((other) => other.sign !== sign && way.some((part) => overlap(part, other)))) {
        return { ...area, along: way };
      }
    }
  }
  return null;
}

const FAR = [34, 52, 74, 100];
const TURNS = 16;

/** Where a name could stand: right, left, below, above; then further off, with a line that leads to it. */
function* tries({ x, y }, width, height) {
  const beside = SIGN + GAP + 1;
  yield text("start", x + beside, y - height / 2, width, height);
  yield text("end", x - beside - width, y - height / 2, width, height);
  yield text("middle", x - width / 2, y + beside, width, height);
  yield text("middle", x - width / 2, y - beside - height, width, height);
  for (const away of FAR) {
    for (let i = 0; i < TURNS; i++) {
      const [east, south] = [Math.cos((2 * Math.PI * i) / TURNS), Math.sin((2 * Math.PI * i) / TURNS)];
      const [atX, atY] = [x + east * away, y + south * away];
      const anchor = Math.abs(east) < 0.3 ? "middle" : east > 0 ? "start" : "end";
      const left = anchor === "middle" ? atX - width / 2 : east > 0 ? atX : atX - width;
      const top = anchor === "middle" ? (south > 0 ? atY : atY - height) : atY - height / 2;
      const lead = { fromX: x + east * SIGN, fromY: y + south * SIGN, toX: atX - east * GAP, toY: atY - south * GAP };
      yield { ...text(anchor, left, top, width, height), lead };
    }
  }
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
  return { anchor, x, y: top + LINE * 0.75, lead: null, box: box(left, top - EDGE, width, height + 2 * EDGE) };
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

// Where everybody stands in the drawing: rings round the middle, a quarter for each sector. All lengths are pixels.

import { sectors } from "../words/labels-logic.js";
import { labelFor, placeLabels } from "./names-logic.js";
import { reach } from "./shapes-logic.js";

/** The quarter of each sector, in degrees clockwise from the right: family stands at the top left. */
export const quarters = { FAMILY: 180, FRIEND: 270, COMMUNITY: 0, PAID: 90 };

/** Above this, rings become lists. */
export const MOST_IN_A_DRAWING = 60;

/** Above this, the drawing takes the whole width, and the letters are smaller. */
export const CROWD = 24;

const EDGE = 3;
const MARGIN = 4;
const MARKS = [22, 18, 15, 12];

/**
 * The drawing of so many pixels a side, or null where people would stand on each other.
 * Each mark is { tie, x, y, r, label }; a label is { lines, x, y, width, height } or null where no room is left.
 */
export function layout(ties, size) {
  if (ties.length > MOST_IN_A_DRAWING) {
    return null;
  }
  const frame = frameOf(size, ties.length > CROWD);
  for (const r of MARKS.filter((mark) => mark <= frame.largestMark)) {
    const marks = standing(ties, frame, r);
    if (marks !== null) {
      return { ...frame, markRadius: r, marks: placeLabels(marks, frame, labels(ties)) };
    }
  }
  return null;
}

/** The circle without anybody: the middle, and the inner and outer radius of each ring. */
export function frameOf(size, crowded = false) {
  const radius = size / 2 - EDGE;
  const middle = Math.max(24, size * 0.058);
  const outer = [0.45 * radius, 0.735 * radius, radius];
  const small = size < 480;
  const text = small ? 12 : crowded ? 13 : 15;
  return {
    size,
    centre: size / 2,
    middle,
    text,
    ringWords: !small,
    largestMark: small ? 15 : 22,
    rings: outer.map((end, i) => ({ ring: i + 1, from: i === 0 ? middle : outer[i - 1], to: end })),
  };
}

/** The sector and ring at a point of the drawing; null in the middle and far outside. */
export function cellAt(frame, x, y) {
  const dx = x - frame.centre;
  const dy = y - frame.centre;
  const distance = Math.hypot(dx, dy);
  const ring = frame.rings.find(({ to }) => distance <= to) ?? (distance < frame.size * 0.6 ? frame.rings[2] : null);
  if (ring === null || distance < frame.middle) {
    return null;
  }
  const degrees = (Math.atan2(dy, dx) * 180) / Math.PI;
  const start = Math.floor((((degrees % 360) + 360) % 360) / 90) * 90;
  const sector = Object.keys(quarters).find((name) => quarters[name] === start);
  return { sector, ring: ring.ring };
}

/** Which mark lies next in a direction ("up", "down", "left", "right"); null at the end. */
export function nextMark(marks, from, direction) {
  const [ux, uy] = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] }[direction];
  const ahead = marks
    .map((mark) => {
      const along = (mark.x - from.x) * ux + (mark.y - from.y) * uy;
      const aside = Math.abs((mark.x - from.x) * uy) + Math.abs((mark.y - from.y) * ux);
      return { mark, along, cost: along + 2 * aside };
    })
    .filter(({ along }) => along > 1);
  ahead.sort((a, b) => a.cost - b.cost);
  return ahead[0]?.mark ?? null;
}

function labels(ties) {
  const names = ties.map((tie) => tie.with.knownAs);
  return new Map(
    ties.map((tie) => {
      const alone = names.filter((name) => name === tie.with.knownAs).length === 1;
      return [tie.id, labelFor(alone ? tie.with.knownAs : tie.with.name)];
    }),
  );
}

function standing(ties, frame, r) {
  const marks = [];
  for (const [sector, start] of Object.entries(quarters)) {
    const half = r * reach(sectors[sector].shape);
    for (const ring of frame.rings) {
      const here = ties.filter((tie) => tie.sector === sector && tie.ring === ring.ring);
      const places = placesIn(ring, start, here.length, half, frame);
      if (places === null) {
        return null;
      }
      here.forEach((tie, i) => marks.push({ tie, r, ...places[i] }));
    }
  }
  return marks;
}

/** Room for a name first; then closer together. Half is how far a mark reaches from its middle, turned any way. */
function placesIn(ring, start, count, half, frame) {
  if (count === 0) {
    return [];
  }
  const line = frame.text * 1.2;
  const rooms = [
    { across: Math.max(2 * half + 10, frame.text * 5.6), deep: 2 * half + 2 * line },
    { across: Math.max(2 * half + 8, frame.text * 4), deep: 2 * half + line },
    { across: 2 * half + MARGIN, deep: 2 * half + 2 },
  ];
  for (const room of rooms) {
    const most = Math.max(1, Math.floor((ring.to - ring.from) / room.deep));
    for (let rows = 1; rows <= most; rows++) {
      const places = inRows(ring, start, count, rows, room, half, frame);
      if (places !== null) {
        return places;
      }
    }
  }
  return null;
}

function inRows(ring, start, count, rows, room, half, frame) {
  const depth = (ring.to - ring.from) / rows;
  const radii = Array.from({ length: rows }, (_, i) => ring.to - depth * (i + 0.5));
  if (depth < 2 * half + 2) {
    return null;
  }
  const arcs = radii.map((radius) => arcAt(radius, start, half, frame));
  const most = arcs.map(({ length }) => (length < 0 ? 0 : Math.floor(length / room.across) + 1));
  if (most.reduce((sum, n) => sum + n, 0) < count) {
    return null;
  }
  return shared(count, most).flatMap((here, row) => along(arcs[row], radii[row], here, room.across, frame.centre));
}

/** The part of a quarter where the middle of a mark may stand; at the top, room is left for the words of the rings. */
function arcAt(radius, start, half, { text, ringWords }) {
  const pad = (half + MARGIN) / radius;
  const words = ringWords ? (half + text * 2.6) / radius : pad;
  const from = (start * Math.PI) / 180 + (start === 270 ? words : pad);
  const to = ((start + 90) * Math.PI) / 180 - (start === 180 ? words : pad);
  return { from, to, length: (to - from) * radius };
}

/** Shares people out over rows by how many each takes. */
function shared(count, most) {
  const total = most.reduce((sum, n) => sum + n, 0);
  const shares = most.map((n) => Math.floor((count * n) / total));
  let left = count - shares.reduce((sum, n) => sum + n, 0);
  for (let i = 0; left > 0; i = (i + 1) % most.length) {
    if (shares[i] < most[i]) {
      shares[i]++;
      left--;
    }
  }
  return shares;
}

/** Spread over the whole quarter where there is room for that, and from edge to edge where there is not. */
function along({ from, to, length }, radius, count, across, centre) {
  const loose = length / count >= across;
  return Array.from({ length: count }, (_, i) => {
    const part = loose || count === 1 ? (i + 0.5) / count : i / (count - 1);
    const angle = from + (to - from) * part;
    return { x: centre + radius * Math.cos(angle), y: centre + radius * Math.sin(angle) };
  });
}

// The shape of the small line of how many people are in touch, and its words. No DOM in here.

import { sayDay } from "../words/dates-logic.js";

const WIDTH = 160;
const HEIGHT = 40;
const EDGE = 5;

/**
 * Pieces of line along the days, oldest first, on a scale from nobody to the most; a day of which nothing is known is a gap.
 * Days stand as far apart as they are.
 */
export function sparkline(points) {
  const known = points.filter(({ inTouch }) => inTouch !== null);
  const most = Math.max(1, ...known.map(({ inTouch }) => inTouch));
  const days = points.map(({ on }) => Date.parse(on));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const x = (on) => EDGE + (to === from ? 0.5 : (Date.parse(on) - from) / (to - from)) * (WIDTH - 2 * EDGE);
  const y = (inTouch) => HEIGHT - EDGE - (inTouch / most) * (HEIGHT - 2 * EDGE);
  const pieces = [[]];
  for (const { on, inTouch } of points) {
    if (inTouch === null) {
      pieces.push([]);
    } else {
      pieces.at(-1).push([round(x(on)), round(y(inTouch))]);
    }
  }
  return { width: WIDTH, height: HEIGHT, pieces: pieces.filter((piece) => piece.length) };
}

/** What the line says, on a day. */
export function trendWords(points, day) {
  const known = points.filter(({ inTouch }) => inTouch !== null);
  if (known.length === 0) {
    return "How many people are in touch is not known.";
  }
  const last = known.at(-1);
  const first = known[0];
  const now = last.on === day ? "now" : `on ${sayDay(last.on)}`;
  return known.length === 1
    ? `In touch each month: ${last.inTouch} ${now}.`
    : `In touch each month: ${first.inTouch} on ${sayDay(first.on)}, ${last.inTouch} ${now}.`;
}

const round = (number) => Math.round(number * 10) / 10;

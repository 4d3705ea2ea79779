// The shape of the small drawing of natural and paid support over time. No DOM in here.

import { hours } from "./ladder-logic.js";

const WIDTH = 320;
const HEIGHT = 80;
const EDGE = 6;

/** Two lines on one scale: natural ways and paid ways, oldest month first. */
export function lines(points) {
  const most = Math.max(1, ...points.flatMap((point) => [point.naturalWays, point.paidWays]));
  const x = (i) => EDGE + (points.length < 2 ? 0 : (i * (WIDTH - 2 * EDGE)) / (points.length - 1));
  const y = (value) => HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE);
  const along = (field) => points.map((point, i) => [Math.round(x(i) * 10) / 10, Math.round(y(point[field]) * 10) / 10]);
  return { width: WIDTH, height: HEIGHT, natural: along("naturalWays"), paid: along("paidWays") };
}

/** What has changed, in one sentence. */
export function balanceWords({ now, months }) {
  const first = months[0] ?? now;
  const grown = now.naturalWays - first.naturalWays;
  const without = now.naturalWays === 0 ? "Nothing works yet" : `${things(now.naturalWays)} without paid help`;
  const more = grown > 0 ? `, ${grown} more than in the first month here` : "";
  const paid =
    now.paidWays === 0
      ? "No paid help is agreed"
      : `Paid help is agreed for ${now.paidWays === 1 ? "1 thing" : `${now.paidWays} things`}, ${hours(now.paidHoursPerWeek)} a week`;
  return `${without}${more}. ${paid}.`;
}

const things = (number) => (number === 1 ? "1 thing works" : `${number} things work`);

// The shape of the small drawing of natural and paid support over time. No DOM in here.

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
  const ways = `${now.naturalWays} ${now.naturalWays === 1 ? "way" : "ways"} of help come from yourself, people and places; ${now.paidWays} ${now.paidWays === 1 ? "is" : "are"} paid`;
  const hours = now.paidHoursPerWeek === 0 ? "" : ` (${now.paidHoursPerWeek} ${now.paidHoursPerWeek === 1 ? "hour" : "hours"} a week)`;
  const grown = now.naturalWays - first.naturalWays;
  const change = grown > 0 ? ` That is ${grown} more without pay than when we began to count.` : "";
  return `${ways}${hours}.${change}`;
}

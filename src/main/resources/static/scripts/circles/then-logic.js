// Who stood around a person when a Community Circle began, and who does now, counted.

import { tiesAsOf, unsureAsOf } from "../circle/as-of-logic.js";
import { sectorNames } from "../words/labels-logic.js";

/** How many people of each sector there were on the two days, and of how many of then the day they came is not known. */
export function thenAndNow(ties, from, until) {
  const then = tiesAsOf(ties, from);
  const now = tiesAsOf(ties, until);
  const count = (all, sector) => all.filter((tie) => tie.sector === sector).length;
  return {
    rows: sectorNames.map((sector) => ({ sector, then: count(then, sector), now: count(now, sector) })),
    then: then.length,
    now: now.length,
    unsure: unsureAsOf(ties, from).length,
  };
}

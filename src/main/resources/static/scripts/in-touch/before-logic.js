// Before and now, in words. No DOM in here.

import { sayDay } from "../words/dates-logic.js";
import { levels, lower } from "../words/isolation-logic.js";

/** What it was, and when: "The circle “Going out”, since 1 March 2026". */
export function stretchTitle({ kind, name, since, until }) {
  const what = kind === "CIRCLE" ? `The circle “${name}”` : `With ${name}`;
  return until === null ? `${what}, since ${sayDay(since)}` : `${what}, ${sayDay(since)} to ${sayDay(until)}`;
}

/** How it was, how it is, and what is different, a sentence each. */
export function stretchWords({ before, now, appeared, cleared }) {
  if (before === null) {
    return ["Nothing is kept of that time."];
  }
  const was = `On ${sayDay(before.on)}: ${levels[before.level].toLowerCase()}.`;
  return now === null
    ? [was, "There is no later day to compare it with yet."]
    : [
        was,
        `On ${sayDay(now.on)}: ${levels[now.level].toLowerCase()}.`,
        ...(cleared.length ? [`No longer: ${lower(cleared)}.`] : []),
        ...(appeared.length ? [`New: ${lower(appeared)}.`] : []),
      ];
}

// What a row of the list of a coach's teams says. No DOM in here.

/** The two strongest signals, and a sentence that there are more. */
export function strongest(signals) {
  const rest = signals.length - 2;
  return { shown: signals.slice(0, 2), more: rest > 0 ? `And ${rest === 1 ? "one thing" : `${rest} things`} more.` : null };
}

/** The day that comes first of those that stand for somebody, or nothing. */
export function nextDate({ exploreBy, reviewOn, lookAgainOn }, now) {
  const days = [
    { on: exploreBy, words: "Look at the other steps by" },
    { on: reviewOn, words: "Look at paid support again on" },
    { on: lookAgainOn, words: "Talk again on" },
  ].filter(({ on }) => on !== null);
  days.sort((one, other) => (one.on < other.on ? -1 : 1));
  return days.length ? { ...days[0], passed: days[0].on < now } : null;
}

const LEVELS = ["HIGH", "WATCH", "NOT_KNOWN", "LOW"];

/** The rows under each level that has any, those with most to talk about first; in a level as they came. */
export function byLevel(rows) {
  return LEVELS.map((level) => [level, rows.filter((row) => row.level === level)]).filter(([, some]) => some.length);
}

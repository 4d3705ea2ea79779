// The words for what the map says about isolation. No DOM in here.

export const levels = {
  HIGH: "Much to talk about",
  WATCH: "Something to talk about",
  LOW: "Nothing stands out",
  NOT_KNOWN: "Not known yet",
};

export const signals = {
  ONLY_FAMILY_AND_PAID: "Only family and paid staff",
  NOBODY_UNPAID_IN_TOUCH: "Nobody unpaid in touch",
  ONE_PERSON_CARRIES_EVERYTHING: "One person carries everything",
  FALLS_APART_WITHOUT_PAID: "Everything falls apart without paid staff",
  TIES_LOST: "Ties lapsed or lost",
  NO_PLACE_OR_GROUP: "No place or group",
  GIVES_TO_NOBODY: "Gives to nobody",
  TREND_DOWNWARDS: "Less than in the months before",
};

/** What is different from an earlier day, in a sentence or two; the figures as FiguresChange has them, or nothing. */
export function changeWords(figures) {
  if (figures === null) {
    return "Nothing is kept from before yet.";
  }
  const { levelBefore, level, appeared, cleared } = figures;
  const said = [
    levelBefore === level ? null : `It was “${levels[levelBefore]}”.`,
    appeared.length ? `New: ${lower(appeared)}.` : null,
    cleared.length ? `No longer: ${lower(cleared)}.` : null,
  ].filter((words) => words !== null);
  return said.length ? said.join(" ") : "Nothing has changed.";
}

/** "only family and paid staff; no place or group". */
export const lower = (rules) => rules.map((rule) => uncapital(signals[rule])).join("; ");

const uncapital = (words) => words.charAt(0).toLowerCase() + words.slice(1);

// What one tap writes down: trying a suggestion, saying not now, asking again, ending paid support.

import { addDays, sayDate, today } from "../words/dates-logic.js";
import { endPaidSupport, recordExploration } from "./ladder-data.js";
import { about } from "./ladder-logic.js";

const FOUR_WEEKS = 28;

/** The input that records something about a suggestion. */
export function exploration(page, idea, rest) {
  return { outcomeId: page.outcome.id, step: idea.step, about: about(idea.subject), ...rest };
}

export function tryIt(page, idea) {
  return page.write(
    () => recordExploration(exploration(page, idea, { state: "TRYING", words: `We will try this: ${idea.title}` })),
    `You will try this: ${idea.title}.`,
    ".told-heading",
  );
}

export function notNow(page, idea) {
  const askAgainOn = addDays(today(), FOUR_WEEKS);
  return page.write(
    () => recordExploration(exploration(page, idea, { state: "DECLINED", words: "Not now.", askAgainOn })),
    `Set aside until ${sayDate(askAgainOn)}: ${idea.title}.`,
    ".aside h3",
  );
}

/** The same no once more, but only until today, so that it can be suggested again at once. */
export function askAgain(page, { step }, { about: subject, state, words }) {
  const again = { step, subject };
  return page.write(
    () => recordExploration(exploration(page, again, { state, words: words ?? "Not now.", askAgainOn: today() })),
    "It can be suggested again.",
    ".ideas-heading",
  );
}

export function endPaid(page, support) {
  return page.write(
    () => endPaidSupport({ paidSupportId: support.id }),
    `Paid support for ${support.need.name.toLowerCase()} has ended.`,
    ".paid-heading",
  );
}

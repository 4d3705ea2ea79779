// When to talk again, in words. No DOM in here.

import { sayDate } from "../words/dates-logic.js";

/** The sentence for the newest conversation, on a day; an earlier one asks for nothing any more. */
export function againWords(lookAgainOn, now) {
  if (lookAgainOn === null) {
    return "No day to talk again was set.";
  }
  const passed = lookAgainOn < now ? " That day has passed." : "";
  return `Talk again on ${sayDate(lookAgainOn, now)}.${passed}`;
}

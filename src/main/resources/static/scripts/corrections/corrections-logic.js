// Corrections of the directory in words. No DOM in here.

import { sayDate, today } from "../words/dates-logic.js";

const KINDS = {
  CLOSED: "It is no longer there",
  MOVED: "It is somewhere else now",
  OTHER_TIMES: "It has other days or times",
  OTHER_CONTACT: "It is reached in another way",
  SOMETHING_ELSE: "Something else",
};

/** What can be not right about a group or place, as choices. */
export const kindOptions = Object.entries(KINDS).map(([value, label]) => ({ value, label }));

/** What is not right about a group or place. */
export const kindWords = ({ kind }) => KINDS[kind];

/** What came of a correction, for whoever suggested it. */
export function stateWords({ state, answeredAt }, now = today()) {
  switch (state) {
    case "WAITING":
      return "It waits for an answer from whoever keeps the directory.";
    case "TAKEN":
      return `The directory was changed. Answered ${day(answeredAt, now)}.`;
    default:
      return `The directory stays as it is. Answered ${day(answeredAt, now)}.`;
  }
}

/** When it was suggested. */
export const suggestedWords = ({ suggestedAt }, now = today()) => `Suggested ${day(suggestedAt, now)}.`;

const day = (moment, now) => sayDate(moment.slice(0, 10), now);

// Introductions in words, and which steps can be written down with one tap. No DOM in here.

import { sayDate, today } from "../words/dates-logic.js";

/** What came of it, as a choice. */
export const STEP_LABELS = {
  CONTACTED: "They were contacted",
  WELCOMED: "They said: you are welcome",
  WENT: "Went there",
  STAYED: "Still goes after three months",
  STOPPED: "It came to an end",
};

/** Why not, as a choice. */
export const WHY_NOT = {
  CHANGED_THEIR_MIND: "Changed their mind",
  NO_ANSWER: "Nobody answered",
  NO_ROOM: "There was no room",
  NOT_MADE_WELCOME: "Was not made welcome",
  NOT_FOR_THEM: "It was not the right thing",
  NO_WAY_THERE: "No good way to get there",
  TIME_DOES_NOT_SUIT: "The time does not suit",
  COST: "It costs too much",
  HEALTH: "Not well enough",
  NO_LONGER_THERE: "It is no longer there",
  OTHER: "Something else",
};

const NEXT_STEPS = { CONTACT: ["CONTACTED"], HEAR_BACK: ["WELCOMED", "WENT"], GO: ["WENT"], STAY_ON: ["STAYED"] };

/** The steps that can be written down for today; that somebody stayed only once three months are over. */
export function stepsForToday({ next }, now = today()) {
  return next === null || (next.rule === "STAY_ON" && next.on > now) ? [] : NEXT_STEPS[next.rule];
}

/** What comes next and by when. */
export function nextWords({ next }, now = today()) {
  return next === null ? "" : `Next: ${next.sentence} ${next.overdue ? "That was due on" : "Due on"} ${sayDate(next.on, now)}.`;
}

/** What came of it, as a sentence. */
export function stepWords({ sentence, on, whyNot }, now = today()) {
  return `${sayDate(on, now)}: ${sentence}${whyNot ? ` ${WHY_NOT[whyNot]}.` : ""}`;
}

/** The place or group by name. */
export const toWords = ({ to }) => to?.name ?? "Somewhere that is no longer on the map";

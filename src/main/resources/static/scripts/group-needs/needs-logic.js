// What a group needs, in words. No DOM in here.

import { sayDate, today } from "../words/dates-logic.js";
import { inAList } from "../words/labels-logic.js";

/** What sort of thing it is, as a choice. */
export const NEED_KINDS = {
  SKILL: "Somebody who can do something",
  KNOWLEDGE: "Somebody who knows about something",
  TIME: "Somebody’s time",
  THING: "A thing to lend or share",
};

/** What it is about, and until when, as a sentence. */
export function aboutWords({ kind, interests, since, until }, now = today()) {
  const about = inAList(interests.map(({ name }) => name));
  const when = until === null ? `since ${sayDate(since, now)}` : `since ${sayDate(since, now)}, until ${sayDate(until, now)}`;
  return `${NEED_KINDS[kind]}: ${about}, ${when}.`;
}

/** How many others could give it, as a sentence; empty where fewer than five could. */
export const othersWords = ({ others }) =>
  others === null ? "" : `At least ${others} others nearby agreed to be told of, and could.`;

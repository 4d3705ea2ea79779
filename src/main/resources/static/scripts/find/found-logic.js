// What was found, as the list and the map show it, and in words. No DOM in here.

import { direction } from "../map/geometry.js";
import { kindWords, walkWords } from "../map/map-words.js";
import { sayDate } from "../words/dates-logic.js";

/** A spot for each that was found, numbered as the list has it. What has gone from the map meanwhile is left out. */
export function spots({ start, nodes }) {
  return nodes
    .filter(({ subject }) => subject !== null)
    .map((found, index) => ({
      id: found.subject.id,
      number: index + 1,
      name: found.subject.name,
      kind: found.subject.__typename === "Group" ? "group" : "place",
      standing: "found",
      asset: found.subject,
      point: found.subject.point,
      minutes: found.walkingMinutes,
      direction: start && found.subject.point ? direction(start, found.subject.point) : null,
      found,
    }));
}

/** Everything about a sign in one breath, for those who hear it. */
export const signWords = (spot) => `${spot.number}. ${spot.name}. ${kindWords(spot)}, ${wayWords(spot)}.`;

/** "7 minutes’ walk north-east". */
export const wayWords = (spot) => `${walkWords(spot)}${spot.direction ? ` ${spot.direction}` : ""}`;

/** When it meets next, as a sentence; empty if that is not known. */
export function nextWords({ found: { nextDate } }) {
  return nextDate === null ? "" : `Next: ${sayDate(nextDate.on)}${nextDate.startsAt ? ` at ${nextDate.startsAt.slice(0, 5)}` : ""}.`;
}

/** What it costs, as far as anybody has said; empty if nobody has. */
export function costWords({ asset: { cost, costPence } }) {
  if (cost) {
    return cost;
  }
  return costPence === 0 ? "Free" : costPence > 0 ? `£${(costPence / 100).toFixed(2)} each time` : "";
}

/** What a group needs from people, in its own words. */
export const needsWords = ({ asset: { needs } }) => `They need: ${needs.map(({ words }) => words).join("; ")}.`;

/** Why it fits: what of it was looked for, then why it suits the person; nothing twice. */
export const whyWords = ({ found: { why, reasons } }) => [...new Set([...why, ...reasons.map(({ sentence }) => sentence)])];

/** How many there are. */
export function countWords({ totalCount }) {
  if (totalCount === 0) {
    return "Nothing was found.";
  }
  return totalCount === 1 ? "One group or place was found." : `${totalCount} groups and places were found.`;
}

/** What a word was read as, a sentence each. */
export const readWords = ({ readAs }) =>
  readAs.map(({ typed, meant }) => `Nothing nearby has the word “${typed}”. We looked for “${meant}”.`);

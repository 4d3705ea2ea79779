// Searches that were saved: as the form has them, as the server takes them, and in words. No DOM in here.

import { sayDay } from "../words/dates-logic.js";
import { COSTS, DAYS, MINUTES, OPEN, PARTS, variables } from "./asked-logic.js";

/** The id of the saved search that an address opens, or null. */
export const savedIn = (hash) => new URLSearchParams(hash.split("?")[1] ?? "").get("saved");

/** The address that opens one, on the page of whoever it is for. */
export const addressOfSaved = ({ id, person }) =>
  `#${person === null ? "" : `/people/${encodeURIComponent(person.id)}`}/find?saved=${encodeURIComponent(id)}`;

/** What is sent to save what the form asks. */
export function inputOf(name, values, personId) {
  const { first, after, ...asked } = variables(values, personId, null);
  return { name, ...asked };
}

/** What the form asks then; null where the form has no place for all of it, as of a search that another program saved. */
export function valuesOf(asked) {
  const { place, from, until, assuredSince, languages, room, walkingMinutes, affordablePence } = asked;
  const time = timeOf(asked.times);
  const fits =
    [place, from, until, assuredSince].every((each) => each === null) &&
    time !== null &&
    languages.length <= 1 &&
    room.every((each) => each === "OPEN") &&
    isOneOf(MINUTES, walkingMinutes) &&
    isOneOf(COSTS, affordablePence);
  return fits
    ? {
        ...OPEN,
        ...time,
        "near.postcode": asked.postcode ?? "",
        words: asked.words ?? "",
        walkingMinutes: text(walkingMinutes),
        room: room[0] ?? null,
        affordablePence: text(affordablePence),
        age: text(asked.age) ?? "",
        languages: languages[0] ?? null,
        accessNeeds: asked.accessNeeds,
        interestIds: asked.interests.map(({ id }) => id),
      }
    : null;
}

const text = (number) => (number === null ? null : String(number));

const isOneOf = (known, number) => number === null || known.includes(String(number));

/** The day and the part of the day that come to these parts of the week; null where none do. */
function timeOf(times) {
  const wanted = said(times);
  return (
    [null, ...DAYS]
      .flatMap((day) => [null, ...PARTS].map((part) => ({ day, part })))
      .find((time) => said(variables({ ...OPEN, ...time }, null, null).times ?? []) === wanted) ?? null
  );
}

const said = (times) => times.map(({ day, part }) => `${day}_${part}`).sort().join(" ");

/** Those that stand on this page: all from a postcode, and of somebody theirs alone. */
export const shownHere = (searches, personId) =>
  personId === null ? searches : searches.filter(({ person }) => person?.id === personId);

/** What a search is called in the list. */
export function nameWords({ open, name, savedAt }) {
  return open ? name : `A search that is not open to you any more, saved on ${sayDay(savedAt.slice(0, 10))}`;
}

/** How it stands: "2 new", "Nothing new", or why it cannot be asked; empty until that is known. */
export function newsWords(search) {
  if (!search.open || search.news === undefined || search.news === null) {
    return "";
  }
  const { newlyFitting, userErrors } = search.news;
  if (userErrors.length > 0) {
    return userErrors.map(({ message }) => message).join(" ");
  }
  return newlyFitting === 0 ? "Nothing new" : `${newlyFitting} new`;
}

/** How many are new in all of them. */
export const countNew = (searches) => searches.reduce((sum, { news }) => sum + (news?.newlyFitting ?? 0), 0);

/** Above the list: how many there are, and how much is new. */
export function listWords(searches) {
  const fresh = countNew(searches);
  return `Saved searches (${searches.length})${fresh === 0 ? "" : `: ${fresh} new`}`;
}

/** After a look. */
export function freshWords(count) {
  if (count === 0) {
    return "Nothing is new since you last looked.";
  }
  return count === 1 ? "One is new since you last looked." : `${count} are new since you last looked.`;
}

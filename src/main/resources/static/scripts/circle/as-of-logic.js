// The circle on a day of the past, as far as it is known: the year a tie began, the day it ended, the days on which
// somebody was moved, the last contacts.

import { addDays } from "../words/dates-logic.js";

/** How far back one can look, in months. */
export const MONTHS_BACK = 36;

/**
 * The ties that stood on the day, each in its place of then. Who ended later was still there; a tie of which no year is
 * known counts as there.
 */
export function tiesAsOf(ties, day) {
  return ties
    .filter(
      (tie) => (tie.endedOn === null || tie.endedOn > day) && (tie.sinceYear === null || tie.sinceYear <= Number(day.slice(0, 4))),
    )
    .map((tie) => placedAsOf(tie, day));
}

function placedAsOf(tie, day) {
  const then = tie.earlierPlaces.find(({ until }) => until > day);
  return then ? { ...tie, sector: then.sector, ring: then.ring } : tie;
}

/** Where a beginning inside the year is not known: the ties that may have come later that same year. */
export function unsureAsOf(ties, day) {
  return tiesAsOf(ties, day).filter((tie) => tie.sinceYear === null || tie.sinceYear === Number(day.slice(0, 4)));
}

/** The last contact on or before the day, as far as it was recorded. */
export function lastContactAsOf(tie, day) {
  const days = (tie.contacts ?? []).map(({ on }) => on);
  if (tie.lastContact !== null) {
    days.push(tie.lastContact);
  }
  const before = days.filter((on) => on <= day);
  return before.length === 0 ? null : before.reduce((latest, on) => (on > latest ? on : latest));
}

/** The last day of the month so many months ago; today for 0. */
export function dayBack(months, today) {
  if (months === 0) {
    return today;
  }
  const [year, month] = today.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - months, 1));
  return addDays(first.toISOString().slice(0, 10), -1);
}

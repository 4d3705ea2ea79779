// The gaps of a neighbourhood, as the map and the lists show them, and in words. No DOM in here.

import { direction } from "../map/geometry.js";
import { sayDate, today } from "../words/dates-logic.js";
import { accessFeatures, inAList } from "../words/labels-logic.js";

const DAYS = {
  MONDAY: "Monday",
  TUESDAY: "Tuesday",
  WEDNESDAY: "Wednesday",
  THURSDAY: "Thursday",
  FRIDAY: "Friday",
  SATURDAY: "Saturday",
  SUNDAY: "Sunday",
};

const PARTS = { MORNING: "morning", AFTERNOON: "afternoon", EVENING: "evening" };

/** A spot for each group and place that the gaps name, numbered as the lists have them: too far, full, and where one could meet. */
export function spots({ neighbourhood, tooFar, full, hosts }) {
  const named = [
    ...tooFar.map(({ nearest, walkingMinutes }) => ({ asset: nearest, kind: "group", minutes: walkingMinutes })),
    ...full.map(({ group, walkingMinutes }) => ({ asset: group, kind: "group", minutes: walkingMinutes })),
    ...hosts.map(({ place, walkingMinutes }) => ({ asset: place, kind: "place", minutes: walkingMinutes })),
  ].filter(({ asset }) => asset !== null);
  const once = [...new Map(named.map((spot) => [spot.asset.id, spot])).values()];
  return once.map((spot, index) => ({
    ...spot,
    id: spot.asset.id,
    number: index + 1,
    name: spot.asset.name,
    standing: "found",
    point: spot.asset.point,
    direction: neighbourhood?.centre && spot.asset.point ? direction(neighbourhood.centre, spot.asset.point) : null,
  }));
}

/** Every interest that is missing, however. */
export function missing({ noGroup, tooFar, full }) {
  const all = [...noGroup, ...tooFar, ...full.flatMap(({ wanted }) => wanted)].map(({ interest }) => interest);
  return [...new Map(all.map((interest) => [interest.id, interest])).values()];
}

/** Whether nothing that people share is missing. */
export const nothingMissing = (gaps) => missing(gaps).length === 0 && gaps.full.length === 0;

/** "At least 10 people". */
export const peopleWords = (number) => `at least ${number} people`;

/** How it stands with the first members of a group that is to start. */
export function firstMembersWords({ askingSince, invitedAtLeast, saidYesAtLeast }, now = today()) {
  const asked = askingSince === null ? "First members are not asked for." : `First members are asked for since ${sayDate(askingSince, now)}.`;
  if (invitedAtLeast === null) {
    return askingSince === null ? asked : `${asked} Of fewer than five who were invited nothing is said.`;
  }
  const yes = saidYesAtLeast === null ? "" : `, and ${peopleWords(saidYesAtLeast)} said yes`;
  return `${asked} So far ${peopleWords(invitedAtLeast)} were invited${yes}.`;
}

/** What people would like to go to a full group for, as a sentence; empty where nothing can be said. */
export function wantedWords({ wanted }) {
  const words = wanted.map(({ interest, peopleAtLeast }) => `${interest.name} (${peopleWords(peopleAtLeast)})`);
  return words.length === 0 ? "" : `People here share what goes on there, and nothing else nearby has room: ${inAList(words)}.`;
}

/** What is known of a place at which a group could meet, a sentence each. */
export function hostWords({ place, groupsMeeting }) {
  const access = place.access.map((feature) => accessFeatures[feature].toLowerCase());
  return [
    groupsMeeting === 0 ? "" : groupsMeeting === 1 ? "One group meets here already." : `${groupsMeeting} groups meet here already.`,
    access.length === 0 ? "Nobody has written down how easy it is to get in. Ask." : `Known to have: ${inAList(access)}.`,
    place.openingTimes ? `Open: ${place.openingTimes}` : "",
  ].filter((words) => words !== "");
}

/** The quiet times, a line for each day that has some: { day, words }. */
export function weekLines(quietTimes) {
  return Object.keys(DAYS)
    .map((day) => ({ day: DAYS[day], times: quietTimes.filter((time) => time.day === day) }))
    .filter(({ times }) => times.length > 0)
    .map(({ day, times }) => ({ day, words: inAList(times.map(timeWords)) }));
}

function timeWords({ part, peopleAtLeast }) {
  return peopleAtLeast === null ? PARTS[part] : `${PARTS[part]} (suits ${peopleWords(peopleAtLeast)})`;
}

/** How many groups say nothing of their times, as a sentence; empty if all do. */
export function unknownWords(number) {
  if (number === 0) {
    return "";
  }
  return number === 1
    ? "One group nearby has not said when it meets, so it may be on at one of these times."
    : `${number} groups nearby have not said when they meet, so they may be on at some of these times.`;
}

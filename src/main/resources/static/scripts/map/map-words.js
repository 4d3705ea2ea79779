// How the map says things. No DOM in here.

import { sayDate } from "../words/dates-logic.js";

export const STANDING_WORDS = {
  goes: "You go now",
  used: "You used to go",
  suggested: "You could try",
};

const STAGES = {
  BEING_PRESENT: "You are there.",
  HAVING_PRESENCE: "People know you there.",
  PARTICIPATING: "You take an active part.",
  CONNECTING: "You make connections there.",
  CONTRIBUTING: "You give something to it.",
};

const NEXT_STAGES = {
  HAVING_PRESENCE: "to be known there",
  PARTICIPATING: "to take an active part",
  CONNECTING: "to make connections with others",
  CONTRIBUTING: "to give something to it",
};

const PLACES = {
  LIBRARY: "Library",
  PARK: "Park or garden",
  CAFE: "Café",
  FAITH: "House of faith",
  PUB: "Pub or club",
  SHOP: "Shop or market",
  SPORT: "Sports ground or pool",
  COMMUNITY_CENTRE: "Community centre",
  FOOD_BANK: "Food bank",
  PHARMACY: "Pharmacy",
  HEALTH: "Health centre",
  LEARNING: "Place to learn",
  CULTURE: "Museum, theatre or cinema",
  OTHER: "Place",
};

/** "Group", or what sort of place it is. */
export const kindWords = (spot) => (spot.kind === "group" ? "Group" : PLACES[spot.asset.kind]);

/** "7 minutes' walk". */
export function walkWords(spot) {
  if (spot.minutes === null) {
    return "We do not know how far";
  }
  return spot.minutes === 1 ? "1 minute’s walk" : `${spot.minutes} minutes’ walk`;
}

/** How far the person's part goes, and what could come next. */
export function stageWords(part) {
  if (part.until) {
    return "";
  }
  const next = part.nextStage ? ` Next could be ${NEXT_STAGES[part.nextStage]}.` : "";
  return STAGES[part.stage] + next;
}

/** When a group meets or a place is open, as far as anybody has said; empty if nobody has. */
export function whenWords({ asset }) {
  const said = (asset.sessions ?? []).map((session) => session.inWords).join("; ");
  return said || asset.timings || asset.openingTimes || "";
}

/** The next dates as sentences, soonest first. */
export function nextDates({ asset }, most = 3) {
  return (asset.nextDates ?? []).slice(0, most).map(({ on, startsAt }) => `${sayDate(on)}${startsAt ? ` at ${startsAt.slice(0, 5)}` : ""}`);
}

/** Who of the circle goes there, one sentence each. */
export function friendWords(spot) {
  return spot.friends.map(({ who, inWords, lapsed }) => {
    const name = inWords ? `${who.knownAs}, ${inWords},` : who.knownAs;
    return lapsed ? `${name} goes there. You have lost touch.` : `${name} goes there.`;
  });
}

/** Everything about a sign in one breath, for those who hear it. */
export function signWords(spot) {
  const way = spot.minutes === null ? "" : `, ${walkWords(spot)} ${spot.direction}`;
  return `${spot.number}. ${spot.name}. ${kindWords(spot)}${way}. ${STANDING_WORDS[spot.standing]}.`;
}

/** How many there are, as a sentence for the live region. */
export function countWords(shown, all) {
  if (shown === all) {
    return all === 1 ? "1 place or group" : `${all} places and groups`;
  }
  return `${shown} of ${all} places and groups fit`;
}

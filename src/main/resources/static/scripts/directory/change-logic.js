// What can be changed of a group or place by hand, as the form has it. No DOM in here.

import { changedNames } from "../forms/form-logic.js";

/** The names of the answers, for whoever is told that somebody else changed one. */
export const names = {
  name: "the name",
  description: "what it is",
  timings: "when they meet, in words",
  openingTimes: "when it is open",
  address: "the address",
  cost: "what it costs",
  website: "the web page",
  room: "whether there is room",
  datesRight: "whether the dates are right",
  madeSure: "whether somebody made sure",
};

/** Whether new people can come. */
export const roomOptions = [
  { value: "OPEN", label: "New people can come" },
  { value: "FULL", label: "There is no room now" },
  { value: "CLOSED", label: "It takes nobody, or has stopped" },
];

const OF_A_GROUP = ["name", "timings", "cost", "website", "description"];
const OF_A_PLACE = ["name", "address", "openingTimes", "website", "description"];

/** What the directory says, as answers of the form. */
export function valuesOf(about) {
  const isGroup = about.__typename === "Group";
  const texts = Object.fromEntries((isGroup ? OF_A_GROUP : OF_A_PLACE).map((name) => [name, about[name] ?? ""]));
  return { ...texts, ...(isGroup && { room: about.room, datesRight: true }), madeSure: false };
}

/** What is sent: what was changed, and nothing else, so that a directory's own words stay its own. */
export function changeInput(about, version, base, values, on) {
  const { datesRight, madeSure, ...said } = values;
  const changed = changedNames(base, said).map((name) => [name, said[name].trim() || null]);
  return {
    [about.__typename === "Group" ? "groupId" : "placeId"]: about.id,
    version,
    ...Object.fromEntries(changed),
    ...(datesRight === false && { sessions: [] }),
    ...(madeSure && { assuredOn: on }),
  };
}

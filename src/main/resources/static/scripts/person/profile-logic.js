// A profile as the answers of a form, and as an input.

import { changedNames } from "../forms/form-logic.js";
import { wholeNumber } from "../people/new-person-logic.js";

/** The name of each answer, in words for "what changed". */
export const names = {
  name: "Full name",
  knownAs: "What people call them",
  "profile.appreciated": "What people appreciate about me",
  "profile.matters": "What matters to me",
  "profile.support": "How best to support me",
  interests: "Loves",
  accessNeeds: "What they need to take part",
  postcode: "Postcode",
  birthYear: "Year of birth",
  livesAlone: "Lives alone",
  walkingMinutes: "Minutes they walk with ease",
};

/** The answers of the form from what the server says. */
export function valuesOf(person) {
  return {
    name: person.name,
    knownAs: person.knownAs,
    "profile.appreciated": person.profile.appreciated,
    "profile.matters": person.profile.matters,
    "profile.support": person.profile.support,
    interests: person.interests.map(({ id, name }) => ({ id, name })),
    accessNeeds: person.accessNeeds,
    postcode: person.home?.postcode ?? "",
    birthYear: text(person.birthYear),
    livesAlone: person.livesAlone,
    walkingMinutes: text(person.walkingMinutes),
  };
}

/** The input for updateProfile: only what was changed; an emptied answer is null, which takes it away. */
export function profileInput(personId, version, base, values) {
  const input = { personId, version };
  for (const name of changedNames(base, values)) {
    if (name.startsWith("profile.")) {
      (input.profile ??= {})[name.slice("profile.".length)] = values[name];
    } else if (name === "interests") {
      input.interestIds = values.interests.map(({ id }) => id);
    } else if (name === "birthYear" || name === "walkingMinutes") {
      input[name] = values[name].trim() === "" ? null : wholeNumber(values[name]);
    } else {
      input[name] = values[name] === "" ? null : values[name];
    }
  }
  return input;
}

function text(number) {
  return number === null ? "" : String(number);
}

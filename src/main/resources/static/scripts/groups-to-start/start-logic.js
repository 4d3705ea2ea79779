// Invitations to groups that are to start, in words. No DOM in here.

import { sayDate, today } from "../words/dates-logic.js";

/** What somebody said, as a choice. */
export const ANSWERS = [
  { value: null, label: "They are thinking about it" },
  { value: "YES", label: "Yes" },
  { value: "NO", label: "No" },
];

/** Where and when it could meet, and what it is for. */
export const factsOf = ({ plannedGroup: { interest, place, timings }, neighbourhood }) =>
  [interest.name, place?.name ?? neighbourhood.name, timings].filter(Boolean).join(" · ");

/** How the person was invited and what they said, as a sentence; empty if they were not invited. */
export function invitedWords({ person, invitation }, now = today()) {
  if (invitation === null) {
    return "";
  }
  const { invitedOn, answer, answeredOn, askAgainOn, withConnector } = invitation;
  if (answer === null) {
    return `${person.knownAs} was invited on ${sayDate(invitedOn, now)}, and is thinking about it.`;
  }
  const said = `${person.knownAs} said ${answer === "YES" ? "yes" : "no"} on ${sayDate(answeredOn, now)}.`;
  if (answer === "NO") {
    return askAgainOn === null ? `${said} Do not ask again.` : `${said} Ask again from ${sayDate(askAgainOn, now)} on.`;
  }
  return withConnector ? `${said} A connector may know, once it opens.` : `${said} A connector is not told who it is.`;
}

/** What the form sends; what does not go with the answer is left out. */
export function invitationInput(personId, plannedGroupId, { answer, words, askAgainOn, withConnector }) {
  return {
    personId,
    plannedGroupId,
    answer,
    words: words.trim() || null,
    askAgainOn: answer === "NO" ? askAgainOn || null : null,
    withConnector: answer === "YES" && withConnector === true,
  };
}

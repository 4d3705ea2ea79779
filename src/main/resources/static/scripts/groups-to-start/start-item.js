// A group that is to start beside somebody whom it fits: why, what to find out first, what they said, and the way to write that down.

import { html, nothing } from "lit-html";
import { factsOf, invitedWords } from "./start-logic.js";

/** A row of a list; named says whom it fits. */
export function startItem(group, { named }) {
  const { person, plannedGroup, reasons, checkFirst, invitation } = group;
  const invited = invitedWords(group);
  const words = invitation === null || invitation.answer !== null ? `Invite ${person.knownAs}` : "Write down the answer";
  return html`<li class="panel introduction">
    <h3 tabindex="-1">${named ? html`${person.name}: ` : nothing}${plannedGroup.name}</h3>
    <p class="quiet">${factsOf(group)}</p>
    ${plannedGroup.description ? html`<p>${plannedGroup.description}</p>` : nothing}
    <ul class="found-why" aria-label="Why it fits">${reasons.map((sentence) => html`<li>${sentence}</li>`)}</ul>
    ${checkFirst.length ? html`<p class="check-first">Check first: ${checkFirst.join(" ")}</p>` : nothing}
    ${invited ? html`<p>${invited}</p>` : nothing}
    ${invitation?.words ? html`<blockquote>${invitation.words}</blockquote>` : nothing}
    <p>
      <a class="button ${invitation === null ? "" : "plain"}" href="#/people/${person.id}/groups-to-start/${plannedGroup.id}"
        aria-label="${words}: ${named ? `${person.name}, ` : ""}${plannedGroup.name}">${invitation?.answer ? "They changed their mind" : words}</a>
    </p>
  </li>`;
}

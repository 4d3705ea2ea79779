// All there is to say about one place or group.

import { html, nothing } from "lit-html";
import { shownTo } from "../header/shown-to.js";
import { findsGroups } from "../header/who-logic.js";
import { friendWords, kindWords, nextDates, stageWords, STANDING_WORDS, walkWords, whenWords } from "./map-words.js";

/** The card of the chosen spot; close goes back to the map. */
export function spotCard(spot, person, close) {
  const dates = nextDates(spot);
  const when = whenWords(spot);
  return html`<article class="spot-card" aria-labelledby="spot-heading" @keydown=${(event) => event.key === "Escape" && close()}>
    <h3 id="spot-heading" tabindex="-1">${spot.name}</h3>
    <p><strong>${STANDING_WORDS[spot.standing]}.</strong> ${kindWords(spot)}${at(spot)}. ${walkWords(spot)}${spot.direction ? ` ${spot.direction}` : ""}.</p>
    ${spot.asset.description ? html`<p>${spot.asset.description}</p>` : nothing}
    ${spot.part ? line(stageWords(spot.part)) : nothing}
    <h4>When</h4>
    <p>${when || "Nobody has written down when. Ask before you go."}</p>
    ${dates.length ? html`<p>Next: ${dates.join(", ")}.</p>` : nothing}
    <h4>Who you know there</h4>
    ${spot.friends.length
      ? html`<ul>${friendWords(spot).map((words) => html`<li>${words}</li>`)}</ul>`
      : html`<p>Nobody from your circle that we know of.</p>`}
    ${spot.kind === "group" ? html`<p><a href="#/groups/${spot.id}/needs">What ${spot.name} needs, and who could give it</a></p>` : nothing}
    ${spot.ideas.length ? why(spot, person) : nothing}
    <div class="ways">
      <button type="button" class="button" @click=${close}>Close</button>
      ${shownTo(
        findsGroups,
        html`<a class="button plain" href="#/corrections/${spot.kind}/${spot.id}/new" aria-label="Something is not right: ${spot.name}">Something is not right</a>`,
      )}
    </div>
  </article>`;
}

function at({ kind, asset }) {
  return kind === "group" && asset.place ? ` at ${asset.place.name}` : asset.address ? `, ${asset.address}` : "";
}

const line = (words) => (words ? html`<p>${words}</p>` : nothing);

function why(spot, person) {
  return html`<h4>Why you might like it</h4>
    ${spot.ideas.map(
      (idea) => html`<p>
        ${idea.reasons[0].sentence} It could help with
        <a href="#/people/${person.id}/outcomes/${idea.outcome.id}?step=${idea.step}">“${idea.outcome.words}”</a>
      </p>
      ${idea.checkFirst.length ? html`<p class="check-first">Check first: ${idea.checkFirst.join(" ")}</p>` : nothing}`,
    )}`;
}

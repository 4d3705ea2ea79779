// What was found as a list: all that the map says, when it is, why it fits, and what to find out first.

import { html, nothing } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { kindWords, whenWords } from "../map/map-words.js";
import { costWords, needsWords, nextWords, wayWords, whyWords } from "./found-logic.js";

/** The drawing and the list side by side; when all of it is drawn, with a button for more where there is more. */
export function foundColumns(spots, { finds, person, chosen, fresh, drawn, all, back, more }) {
  return html`<div class="map-columns">
    <section class="map-drawn" aria-labelledby="h-map">
      <h2 id="h-map" class="unseen">The map</h2>
      ${drawn}
    </section>
    <section class="map-listed" aria-labelledby="h-list">
      <h2 id="h-list" class="unseen">The same as a list</h2>
      ${foundList(spots, chosen, back, person, fresh)}
      ${all && finds.pageInfo.hasNextPage
        ? html`<p><button type="button" class="button plain" @click=${more}>Show more</button></p>`
        : nothing}
    </section>
  </div>`;
}

/**
 * The spots, best first, with the numbers of the map; back is called with the id of the row that Escape leaves. For a person there is
 * a way to introduce them. Fresh are the ids of what is new to a saved search.
 */
function foundList(spots, chosen, back, person, fresh) {
  return html`<ol class="spots found">
    ${spots.map((spot) => {
      const isChosen = spot.id === chosen;
      const isFresh = fresh.includes(spot.id);
      return guard([spot, isChosen, isFresh], () => row(spot, isChosen, back, person, isFresh));
    })}
  </ol>`;
}

function row(spot, isChosen, back, person, isFresh) {
  const { id, number, name, asset, found } = spot;
  const times = [whenWords(spot), nextWords(spot)].filter((words) => words !== "");
  return html`<li class="found-row ${isChosen ? "chosen" : ""}" data-spot=${id} value=${number} @keydown=${(event) => event.key === "Escape" && back(id)}>
    <h3 tabindex="-1">${name}</h3>
    <p class="spot-facts">${[kindWords(spot), at(spot), wayWords(spot), costWords(spot)].filter(Boolean).join(" · ")}</p>
    ${isFresh ? html`<p class="spot-facts"><strong class="saved-new">New since you last looked</strong></p>` : nothing}
    ${asset.room === "FULL" ? html`<p class="spot-facts"><strong>There is no room just now.</strong></p>` : nothing}
    ${asset.description ? html`<p>${asset.description}</p>` : nothing}
    ${times.length
      ? times.map((words) => html`<p class="spot-facts">${words}</p>`)
      : html`<p class="spot-facts">Nobody has written down when. Ask before you go.</p>`}
    ${asset.needs?.length ? html`<p class="spot-facts">${needsWords(spot)}</p>` : nothing}
    ${spot.kind === "group" ? html`<p class="spot-facts"><a href="#/groups/${id}/needs">What ${name} needs, and who could give it</a></p>` : nothing}
    <ul class="found-why" aria-label="Why it fits">${whyWords(spot).map((words) => html`<li>${words}</li>`)}</ul>
    ${found.checkFirst.length ? html`<p class="check-first">Check first: ${found.checkFirst.join(" ")}</p>` : nothing}
    <p class="ways">
      ${person === null
        ? nothing
        : html`<a class="button small plain" href="#/people/${person.id}/introduce/${spot.kind}/${id}" aria-label="Introduce ${person.knownAs} to ${name}">Introduce ${person.knownAs}</a>`}
      <a class="button small plain" href="#/corrections/${spot.kind}/${id}/new" aria-label="Something is not right: ${name}">Something is not right</a>
    </p>
  </li>`;
}

function at({ kind, asset }) {
  return kind === "group" ? asset.place?.name : asset.address;
}

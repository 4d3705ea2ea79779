// The map as a list: everything that the drawing says, in words.

import { html, nothing } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { friendWords, kindWords, STANDING_WORDS, walkWords, whenWords } from "./map-words.js";

/** The spots, nearest first, with the numbers of the drawing; without choose, names are not buttons. */
export function spotList(spots, chosen = null, choose = null) {
  return html`<ol class="spots">
    ${spots.map((spot) => guard([spot, spot.id === chosen], () => row(spot, chosen, choose)))}
  </ol>`;
}

function row(spot, chosen, choose) {
  return html`<li class="spot-row ${spot.standing}" data-spot=${spot.id} value=${spot.number}>
    ${choose
      ? html`<button type="button" class="spot-name" aria-pressed=${spot.id === chosen ? "true" : "false"} @click=${() => choose(spot.id)}>
          ${spot.name}
        </button>`
      : html`<strong class="spot-name">${spot.name}</strong>`}
    <p class="spot-facts">${STANDING_WORDS[spot.standing]} · ${kindWords(spot)} · ${walkWords(spot)}${spot.direction ? ` ${spot.direction}` : ""}</p>
    ${whenWords(spot) ? html`<p class="spot-facts">${whenWords(spot)}</p>` : nothing}
    ${spot.friends.length ? html`<p class="spot-facts">${friendWords(spot).join(" ")}</p>` : nothing}
  </li>`;
}

// The map as a list: everything that the drawing says, in words.

import { html, nothing } from "lit-html";
import { friendWords, kindWords, STANDING_WORDS, walkWords, whenWords } from "./map-words.js";

/** The spots, nearest first, with the numbers of the drawing. */
export function spotList(spots, chosen, choose) {
  return html`<ol class="spots">
    ${spots.map(
      (spot) => html`<li class="spot-row ${spot.standing}" data-spot=${spot.id} value=${spot.number}>
        <button type="button" class="spot-name" aria-pressed=${spot.id === chosen ? "true" : "false"} @click=${() => choose(spot.id)}>
          ${spot.name}
        </button>
        <p class="spot-facts">${STANDING_WORDS[spot.standing]} · ${kindWords(spot)} · ${walkWords(spot)}${spot.direction ? ` ${spot.direction}` : ""}</p>
        ${whenWords(spot) ? html`<p class="spot-facts">${whenWords(spot)}</p>` : nothing}
        ${spot.friends.length ? html`<p class="spot-facts">${friendWords(spot).join(" ")}</p>` : nothing}
      </li>`,
    )}
  </ol>`;
}

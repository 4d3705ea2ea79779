// What stands round the drawing of what was found, also before the drawing is there.

import { html, nothing } from "lit-html";

/** The frame with its words; tiles are the streets under the drawing, if there are any. */
export function foundFrame(drawn, tiles) {
  return html`<div class="walk-frame">${drawn}</div>
    ${tiles?.credit ? html`<p class="quiet map-credit">Streets: ${tiles.credit}</p>` : nothing}
    <p id="map-keys" class="quiet map-keys">
      Each number is also in the list. Arrow keys go from one to the next, Enter goes to it in the list. Round is a group, square is a
      place. At the edge: further away.
    </p>`;
}

// What the signs of the map mean.

import { html, nothing } from "lit-html";
import { easeShown } from "./layout.js";

export function legend({ walkingMinutes, home }, reach) {
  const area = home?.neighbourhood;
  return html`<p id="map-keys" class="quiet map-keys">
      Each number is also in the list. Arrow keys go from one to the next, Enter tells you more.
    </p>
    <ul class="map-legend" aria-label="What the signs mean">
      <li><span class="legend goes" aria-hidden="true"></span>Filled, with a tick: you go now</li>
      <li><span class="legend suggested" aria-hidden="true"></span>Outline, with a plus: you could try</li>
      <li><span class="legend used" aria-hidden="true"></span>Dashed, with an arrow back: you used to go</li>
      <li>Round is a group, square is a place. At the edge: further away.</li>
      <li>A small dot shows the true spot where a sign had to make room.</li>
      ${area?.outline.length ? html`<li>Dashed line: the edge of ${area.name}.</li>` : nothing}
      ${easeShown(walkingMinutes, reach) ? html`<li>Dotted ring: as far as you walk with ease, ${walkingMinutes} minutes.</li>` : nothing}
    </ul>`;
}

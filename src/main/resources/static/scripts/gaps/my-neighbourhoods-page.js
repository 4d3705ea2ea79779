// The neighbourhoods whose gaps somebody may see; where there is one alone, that.

import { html, render } from "lit-html";
import { ask } from "../api.js";
import { skeleton } from "../page/skeleton.js";
import { go } from "../router.js";
import { MY_NEIGHBOURHOODS } from "./gaps-queries.js";

const HEADING = "What is missing here";

export async function open(place) {
  render(skeleton("Your neighbourhoods are coming."), place.element);
  const { gapNeighbourhoods: mine } = await ask(MY_NEIGHBOURHOODS, {}, { signal: place.signal });
  if (mine.length === 1) {
    go(`/neighbourhoods/${mine[0].id}/gaps`, { replace: true });
    return;
  }
  render(
    html`<h1>${HEADING}</h1>
      ${mine.length === 0
        ? html`<div class="empty">
            <p>No team in which you are coach or connector serves a neighbourhood. Whoever keeps the teams can put that right.</p>
          </div>`
        : html`<p class="lead">Choose a neighbourhood.</p>
            <ul>
              ${mine.map(({ id, name }) => html`<li><a href="#/neighbourhoods/${id}/gaps">${name}</a></li>`)}
            </ul>`}`,
    place.element,
  );
  place.ready(HEADING);
}

// A connector's board: the circles that wait, have gone quiet, have something overdue, meet next, are to begin, or are paused.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { skeleton } from "../page/skeleton.js";
import { BOARD } from "./circles-queries.js";
import { COLUMNS } from "./circle-logic.js";

export async function open(place) {
  render(skeleton("The circles are coming.", 6), place.element);
  const board = await ask(BOARD, {}, { signal: place.signal });
  if (place.signal.aborted) {
    return;
  }
  render(
    html`<h1>Circles</h1>
      <p class="lead">Which circle needs somebody now. A circle may stand in several lists.</p>
      <div class="board">${COLUMNS.map((each) => column(each, board[each.key]))}</div>`,
    place.element,
  );
  place.ready("Circles");
}

function column({ key, title, none, says }, { nodes, pageInfo }) {
  return html`<section aria-labelledby="board-${key}">
    <h2 id="board-${key}">${title} <span class="quiet">(${pageInfo.hasNextPage ? `more than ${nodes.length}` : nodes.length})</span></h2>
    ${nodes.length === 0
      ? html`<p class="quiet">${none}</p>`
      : html`<ul class="plain-list">
          ${nodes.map(
            (circle) => html`<li class="board-card">
              <p><a href="#/circles/${circle.id}">Around ${circle.around.knownAs}: ${circle.purpose}</a></p>
              <p class="quiet">${says(circle)}</p>
            </li>`,
          )}
        </ul>`}
    ${pageInfo.hasNextPage ? html`<p class="quiet">These are the first.</p>` : nothing}
  </section>`;
}

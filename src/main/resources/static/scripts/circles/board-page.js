// A connector's board: the circles that wait, have gone quiet, have something overdue, meet next, are to begin, or are paused.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { announce } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { BOARD, MORE_OF_BOARD } from "./circles-queries.js";
import { COLUMNS } from "./circle-logic.js";

export async function open(place) {
  render(skeleton("The circles are coming.", 6), place.element);
  const board = await ask(BOARD, {}, { signal: place.signal });
  if (place.signal.aborted) {
    return;
  }

  const draw = () => render(template(board, more), place.element);

  async function more({ key, list }) {
    const before = board[key];
    try {
      const { circles } = await ask(MORE_OF_BOARD, { list, after: before.pageInfo.endCursor }, { signal: place.signal });
      board[key] = { nodes: [...before.nodes, ...circles.nodes], pageInfo: circles.pageInfo };
    } catch (error) {
      place.trouble(error, () => open(place));
      return;
    }
    draw();
    announce(`${board[key].nodes.length - before.nodes.length} more circles.`);
    place.element.querySelectorAll(`[aria-labelledby="board-${key}"] li a`)[before.nodes.length]?.focus();
  }

  draw();
  place.ready("Circles");
}

const template = (board, more) => html`<h1>Circles</h1>
  <p class="lead">Which circle needs somebody now. A circle may stand in several lists.</p>
  <div class="board">${COLUMNS.map((each) => column(each, board[each.key], () => more(each)))}</div>`;

function column({ key, title, none, says }, { nodes, pageInfo }, more) {
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
    ${pageInfo.hasNextPage
      ? html`<p><button type="button" class="button plain" aria-label="Show more: ${title}" @click=${more}>Show more</button></p>`
      : nothing}
  </section>`;
}

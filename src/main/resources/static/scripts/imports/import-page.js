// An import of relationship circles: how far it is while it goes on, and what is to be said about single rows.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { announce } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { CIRCLE_IMPORT, CIRCLE_IMPORT_ROWS } from "./import-queries.js";
import { outcomes, rowPlace, standingWords, verdictWords } from "./import-logic.js";

const LOOK_AGAIN = 1_000;

export async function open(place) {
  const id = place.params.importId;
  const page = { now: null, rows: null };
  render(skeleton("How far it is is coming.", 5), place.element);
  const draw = () => place.signal.aborted || render(template(page, more), place.element);
  const look = async () => (await ask(CIRCLE_IMPORT, { id }, { signal: place.signal })).circleImport;
  const rowsAfter = async (after) => (await ask(CIRCLE_IMPORT_ROWS, { id, after }, { signal: place.signal })).circleImport.rows;

  async function more() {
    const before = page.rows;
    try {
      const next = await rowsAfter(before.pageInfo.endCursor);
      page.rows = { ...next, nodes: [...before.nodes, ...next.nodes] };
    } catch (error) {
      place.trouble(error, () => open(place));
      return;
    }
    draw();
    announce(`${page.rows.nodes.length - before.nodes.length} more rows.`);
    place.element.querySelectorAll(".import-row")[before.nodes.length]?.focus();
  }

  page.now = await look();
  if (page.now === null) {
    render(notHere(), place.element);
    place.ready("Circles that come in");
    return;
  }
  draw();
  place.ready("Circles that come in");
  while (page.now.status === "RUNNING") {
    await new Promise((rested) => setTimeout(rested, LOOK_AGAIN));
    if (place.signal.aborted) {
      return;
    }
    page.now = await look();
    draw();
  }
  page.rows = await rowsAfter(null);
  draw();
  announce(standingWords(page.now));
}

function template({ now, rows }, more) {
  return html`<h1>Circles that come in</h1>
    <p class="lead">${standingWords(now)}</p>
    ${now.status === "RUNNING" ? html`<progress aria-label="It goes on"></progress>` : nothing}
    ${now.failure === null ? nothing : html`<p>${now.failure}</p>`}
    <dl class="answers-given">${outcomes(now).map(([words, count]) => html`<div><dt>${words}</dt><dd>${count}</dd></div>`)}</dl>
    ${rows === null ? nothing : report(rows, more)}
    <p><a href="#/circles/imports">Bring in more</a></p>`;
}

function report({ nodes, pageInfo, totalCount }, more) {
  return html`<section aria-labelledby="h-report">
    <h2 id="h-report">What to look at</h2>
    ${nodes.length === 0
      ? html`<p>Nothing. Every row could be used as it was.</p>`
      : html`<p>${totalCount === 1 ? "One thing" : `${totalCount} things`} about single rows. No names stand here: look in your files.</p>
          <ol class="plain-list import-rows">
            ${nodes.map(
              (each) => html`<li class="import-row" tabindex="-1">
                <strong>${rowPlace(each)}</strong> <span class="quiet">${verdictWords[each.verdict]}</span>
                <p>${each.message}</p>
              </li>`,
            )}
          </ol>`}
    ${pageInfo.hasNextPage ? html`<p><button type="button" class="button plain" @click=${more}>Show more</button></p>` : nothing}
  </section>`;
}

function notHere() {
  return html`<h1>Circles that come in</h1>
    <p>There is no such import, or it is not yours to see.</p>
    <p><a href="#/people">Look for a person</a></p>`;
}

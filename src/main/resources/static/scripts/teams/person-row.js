// Somebody in the list of a coach's teams.

import { html, nothing } from "lit-html";
import { sayDate, today } from "../words/dates-logic.js";
import { changeWords, levels } from "../words/isolation-logic.js";
import { nextDate, strongest } from "./rows-logic.js";
import { trendLine } from "./sparkline.js";

/** Their name, what there is to talk about and why, what changed, how it went, and what comes next. */
export function personRow({ person, level, signals, changedThisMonth, nextDates, trend }) {
  const next = nextDate(nextDates, today());
  const { shown, more } = strongest(signals);
  return html`<li class="caseload-row">
    <h3><a href="#/people/${person.id}/in-touch">${person.name}</a></h3>
    <p class="level" data-level=${level}>${levels[level]}</p>
    <div class="row-why">
      ${shown.length ? html`<ul>${shown.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>` : unnamed(level)}
      ${more ? html`<p class="quiet">${more}</p>` : nothing}
      <p><span class="quiet">This month:</span> ${changeWords(changedThisMonth)}</p>
    </div>
    <div class="row-when">
      ${trendLine(trend)}
      ${next === null
        ? nothing
        : html`<p>${next.words} <strong>${sayDate(next.on)}</strong>${next.passed ? ". That day has passed" : ""}.</p>`}
    </div>
  </li>`;
}

/** A level that comes from a published rule alone has no signal to show. */
function unnamed(level) {
  return level === "HIGH" || level === "WATCH" ? html`<p>No single thing stands out. Their page says why.</p>` : nothing;
}

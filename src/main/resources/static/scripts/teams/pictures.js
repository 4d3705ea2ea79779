// The people of a coach's teams as pictures: how much there is to talk about, and how many people were in touch.

import { html, nothing } from "lit-html";
import { initials } from "../circle/names-logic.js";
import { today } from "../words/dates-logic.js";
import { levels } from "../words/isolation-logic.js";
import { byLevel, nextDate } from "./rows-logic.js";
import { trendLine } from "./sparkline.js";

/** Everybody under how much there is to talk about, in the order in which they came. */
export function pictures(rows) {
  return html`<div class="faces">
    ${byLevel(rows).map(
      ([level, people]) => html`<section aria-labelledby="faces-${level}">
        <h3 id="faces-${level}">${levels[level]}: ${people.length}</h3>
        <ul class="plain-list">${people.map(face)}</ul>
      </section>`,
    )}
  </div>`;
}

function face({ person, level, signals, nextDates, trend }) {
  const next = nextDate(nextDates, today());
  return html`<li class="face">
    <a href="#/people/${person.id}/in-touch"><span class="face-mark" data-level=${level} aria-hidden="true">${initials(person.name)}</span>${person.name}</a>
    ${signals.length ? html`<p>${signals[0].title}</p>` : nothing} ${trendLine(trend)}
    ${next?.passed ? html`<p>${next.words}: that day has passed.</p>` : nothing}
  </li>`;
}

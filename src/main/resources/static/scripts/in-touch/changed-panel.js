// What is different from a month ago, and why.

import { html, nothing } from "lit-html";
import { sayDay } from "../words/dates-logic.js";
import { changeWords } from "../words/isolation-logic.js";

const EVENTS = {
  ENDED: "no longer there",
  LAPSED: "lost touch",
  ADDED: "new in the circle",
  PICKED_UP: "in touch again",
  IN_TOUCH: "was in touch",
};

/** The panel of what changed; nothing is kept from before if change is nothing. */
export function changedPanel(change) {
  return html`<section class="panel" aria-labelledby="changed">
    <h2 id="changed">What changed</h2>
    ${change ? html`<p class="quiet">Since ${sayDay(change.figures.since)}</p>` : nothing}
    <p>${changeWords(change?.figures ?? null)}</p>
    ${change?.ties.length
      ? html`<ul>
          ${change.ties.map(
            (each) => html`<li>${each.with.name}: ${EVENTS[each.what]}${each.on ? html`, <span class="quiet">${sayDay(each.on)}</span>` : nothing}</li>`,
          )}
        </ul>`
      : nothing}
  </section>`;
}

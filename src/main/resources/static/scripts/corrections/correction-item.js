// A correction as whoever suggested it sees it: their words, and what came of it.

import { html, nothing } from "lit-html";
import { kindWords, stateWords, suggestedWords } from "./corrections-logic.js";

/** A row of a list of corrections. */
export function suggestedItem(correction) {
  const { id, about, words, answer } = correction;
  return html`<li class="panel" data-correction=${id}>
    <h3 tabindex="-1">${about.name}: ${kindWords(correction)}</h3>
    <blockquote>${words}</blockquote>
    <p class="quiet">${suggestedWords(correction)}</p>
    <p><strong>${stateWords(correction)}</strong></p>
    ${answer ? html`<p>They say: “${answer}”</p>` : nothing}
  </li>`;
}

// One thing that could be tried: what it is, why, and three answers.

import { html, nothing, svg } from "lit-html";
import { sides, weight } from "./ladder-logic.js";

/**
 * A card of the list of suggestions.
 *
 * @param idea the suggestion
 * @param busy whether something is being saved
 * @param answer what to call: tryIt(idea), notForMe(idea), notNow(idea)
 * @param form the open form of this card, if any
 * @param introduce the address where the person is introduced to the group or place, if it is one
 * @param agree the address where paid support is agreed, instead of trying; only in the last step
 */
export function suggestionCard(idea, { busy, answer, form = nothing, introduce = null, agree = null }) {
  const reasons = sides(idea.reasons);
  const [strongest, ...more] = reasons.for;
  const name = `idea-${idea.id}`;
  return html`<li class="idea" data-idea=${idea.id}>
    <h4 id=${name} tabindex="-1">${idea.title}</h4>
    ${strongest ? html`<p class="idea-why">${strongest.sentence}</p>` : nothing}
    ${idea.checkFirst.length
      ? html`<p class="check-first"><strong>Check first.</strong> ${idea.checkFirst.join(" ")}</p>`
      : nothing}
    ${reasons.against.map((reason) => html`<p class="check-first"><strong>Bear in mind.</strong> ${reason.sentence}</p>`)}
    ${more.length || strongest ? moreReasons([strongest, ...more].filter(Boolean), reasons.against, name) : nothing}
    ${form === nothing
      ? html`<div class="idea-answers" role="group" aria-labelledby=${name}>
          ${agree
            ? html`<a class="button" href=${agree}>Agree this</a>`
            : html`<button type="button" class="button" ?disabled=${busy} @click=${() => answer.tryIt(idea)}>Try this</button>`}
          ${introduce ? html`<a class="button plain" href=${introduce} aria-label="Introduce: ${idea.title}">Introduce</a>` : nothing}
          ${idea.subject ? noes(idea, busy, answer) : nothing}
        </div>`
      : form}
  </li>`;
}

/** A no needs something to say no to; without it, it would be a no to the whole step. */
function noes(idea, busy, answer) {
  return html`<button type="button" class="button plain" ?disabled=${busy} @click=${() => answer.notForMe(idea)}>Not for me</button>
    <button type="button" class="button plain" ?disabled=${busy} @click=${() => answer.notNow(idea)}>Not now</button>`;
}

function moreReasons(reasons, against, name) {
  const all = [...reasons, ...against];
  const strongest = Math.max(...all.map(({ share }) => Math.abs(share)));
  return html`<details class="reasons">
    <summary>${all.length === 1 ? "How much this reason counts" : `All ${all.length} reasons`}</summary>
    <ul aria-labelledby=${name}>
      ${all.map((reason) => html`<li><span>${reason.sentence}</span>${bar(reason.share, strongest)}</li>`)}
    </ul>
  </details>`;
}

/** How much a reason counts beside the strongest one, as a quiet bar with words. */
function bar(share, strongest) {
  const length = Math.max(2, (100 * Math.abs(share)) / strongest);
  return html`<span class="share ${share < 0 ? "against" : ""}">
    <svg viewBox="0 0 100 6" width="100" height="6" aria-hidden="true" focusable="false">
      ${svg`<rect class="share-all" width="100" height="6" rx="3" /><rect class="share-part" width=${length} height="6" rx="3" />`}
    </svg>
    ${weight(share, strongest)}
  </span>`;
}

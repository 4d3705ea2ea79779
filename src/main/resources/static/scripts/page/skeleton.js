// What comes, drawn as grey shapes, and said to those who listen.

import { html } from "lit-html";

/** A heading and lines where the words will stand; words say what comes. */
export function skeleton(words, lines = 4) {
  return html`<div class="skeleton" role="status">
    <p class="unseen">${words}</p>
    <div class="skeleton-heading" aria-hidden="true"></div>
    ${Array.from({ length: lines }, () => html`<div class="skeleton-line" aria-hidden="true"></div>`)}
  </div>`;
}

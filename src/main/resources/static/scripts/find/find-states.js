// What stands between: how to begin, how much was found, and what to try when nothing was.

import { html, nothing } from "lit-html";
import { isNarrowed } from "./asked-logic.js";
import { countWords, readWords } from "./found-logic.js";
import { freshWords } from "./saved-logic.js";

/** Before anything was looked for, and where it could not be. */
export function beginning(person, refused) {
  if (!refused) {
    return html`<div class="empty"><p>Write a postcode, and what somebody would like to do. Then press Look.</p></div>`;
  }
  return person === null ? nothing : html`<p><a href="#/find">Look near a postcode instead</a></p>`;
}

/** How much there is, how much of it is new to a saved search, what words were read as, and whether there is more than was looked at. */
export function told(finds, fresh) {
  return html`<p class="find-told"><strong>${countWords(finds)}</strong></p>
    ${fresh === null ? nothing : html`<p class="find-told">${freshWords(fresh.length)}</p>`}
    ${readWords(finds).map((words) => html`<p class="find-told">${words}</p>`)}
    ${finds.nearestOnly
      ? html`<p class="find-told">There is more within that walk than one search looks at. These come from the nearest 2,000.</p>`
      : nothing}`;
}

/** Where whoever found something that is not right sees what came of it. */
export const whatCameOfIt = html`<p class="no-print"><a href="#/corrections">Corrections that you suggested</a></p>`;

/** What to try when nothing was found. */
export function nothingFits(values, clear) {
  return isNarrowed(values)
    ? html`<div class="empty">
        <p>Nothing fits all of that. Try a longer walk, another day, or fewer words.</p>
        <p><button type="button" class="button" @click=${clear}>Show everything nearby</button></p>
      </div>`
    : html`<div class="empty"><p>Kith knows of nothing within that walk. Try a longer one.</p></div>`;
}

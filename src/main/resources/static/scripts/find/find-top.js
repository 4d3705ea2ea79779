// What every state of the finder begins with.

import { html } from "lit-html";
import { personTop } from "../person/person-top.js";

export const HEADING = "Find a group";

/** The heading, and whose it is; with the ways to the other pages about them for whoever may read those. */
export function top(person, reads) {
  if (person === null) {
    return html`<h1>${HEADING}</h1>
      <p class="lead">Groups and places near a postcode.</p>`;
  }
  return html`${reads ? personTop(person, "find", HEADING) : html`<h1>${HEADING}</h1>`}
    <p class="lead">Groups and places near ${person.knownAs}, and why they could fit.</p>`;
}

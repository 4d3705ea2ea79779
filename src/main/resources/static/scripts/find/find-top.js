// What every state of the finder begins with.

import { html } from "lit-html";
import { personTop } from "../person/person-top.js";

export const HEADING = "Find a group";

/** The heading, and whose it is; reads says whether whoever looks may read the other pages about them, and has ways to those. */
export function findPage(person, reads, body) {
  return html`${person !== null && reads ? personTop(person, "find", HEADING) : html`<h1>${HEADING}</h1>`}
    <p class="lead">
      ${person === null ? "Groups and places near a postcode." : `Groups and places near ${person.knownAs}, and why they could fit.`}
    </p>
    ${body}`;
}

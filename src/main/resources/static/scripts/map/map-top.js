// What every state of the map page begins with.

import { html, nothing } from "lit-html";
import { shownTo } from "../header/shown-to.js";
import { findsGroups } from "../header/who-logic.js";
import { skeleton } from "../page/skeleton.js";
import { personTop } from "../person/person-top.js";

const HEADING = "Around here";
const LEAD = html`<p>Where you go, where you used to go, and what you could try.</p>`;

/** What can be read before it is known whose map it is. */
export function mapComing() {
  return html`<h1>${HEADING}</h1>
    ${LEAD} ${skeleton("The map is coming.", 6)}`;
}

/** Whose map it is, and what is on it. The focus stays on the heading while the rest comes. */
export function mapPage(person, body) {
  return html`${personTop(person, "map", HEADING)} ${LEAD} ${area(person)}
    ${shownTo(findsGroups, html`<p class="no-print"><a href="#/people/${person.id}/find">Look for more around here</a></p>`)} ${body}`;
}

function area(person) {
  const name = person.home?.neighbourhood?.name;
  return name ? html`<p class="quiet">In and around ${name}.</p>` : nothing;
}

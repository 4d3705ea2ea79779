// What every state of the map page begins with.

import { html, nothing } from "lit-html";
import { shownTo } from "../header/shown-to.js";
import { findsGroups } from "../header/who-logic.js";
import { personTop } from "../person/person-top.js";
import { HEADING, LEAD } from "./map-coming.js";

/** Whose map it is, and what is on it. The focus stays on the heading while the rest comes. */
export function mapPage(person, body) {
  return html`${personTop(person, "map", HEADING)} ${LEAD} ${area(person)}
    ${shownTo(findsGroups, html`<p class="no-print"><a href="#/people/${person.id}/find">Look for more around here</a></p>`)} ${body}`;
}

function area(person) {
  const name = person.home?.neighbourhood?.name;
  return name ? html`<p class="quiet">In and around ${name}.</p>` : nothing;
}

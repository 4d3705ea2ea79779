// What every state of the map page begins with.

import { html } from "lit-html";
import { personTop } from "../person/person-top.js";

/** Whose map it is, and what is on it. The focus stays on the heading while the rest comes. */
export function mapPage(person, body) {
  return html`
    ${personTop(person, "map", "Around here")}
    <p>Where you go, where you used to go, and what you could try${area(person)}.</p>
    ${body}
  `;
}

function area(person) {
  const name = person.home?.neighbourhood?.name;
  return name ? ` in and around ${name}` : "";
}

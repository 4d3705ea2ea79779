// What the circle's page begins with.

import { html } from "lit-html";
import { personTop } from "../person/person-top.js";
import { possessive } from "../words/labels-logic.js";

/** Whose circle it is, and what can be done with it. The focus stays on the heading while the body comes. */
export function circlePage(person, body) {
  return html`${personTop(person, "circle", `${possessive(person.knownAs)} circle`)}
    <p class="no-print">
      <a class="button" href="#/people/${person.id}/circle/new">Add somebody</a>
      <a class="button plain" href="#/people/${person.id}/sheet">Print</a>
    </p>
    ${body}`;
}

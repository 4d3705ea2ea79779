// Whom of those who share an interest in a neighbourhood somebody may see.

import { html, render } from "lit-html";
import { ask } from "../api.js";
import { whoIsIn } from "../header/who.js";
import { pathFrom } from "../header/who-logic.js";
import { skeleton } from "../page/skeleton.js";
import { inAList } from "../words/labels-logic.js";
import { PEOPLE_OF_GAP } from "./gaps-queries.js";

const HEADING = "People of your teams";

export async function open(place) {
  const { neighbourhoodId, interestId } = place.params;
  render(skeleton("The people are coming.", 4), place.element);
  const [{ peopleOfGap }, me] = await Promise.all([
    ask(PEOPLE_OF_GAP, { neighbourhoodId, interestId }, { signal: place.signal }),
    whoIsIn(),
  ]);
  render(template(peopleOfGap, pathFrom(me), `#/neighbourhoods/${neighbourhoodId}/gaps`), place.element);
  place.ready(HEADING);
}

function template(people, path, back) {
  return html`<h1>${HEADING}</h1>
    <p class="lead">Those who are counted there and whom your own teams support. That you looked is written down.</p>
    ${people.length === 0
      ? html`<div class="empty"><p>Nobody of your own teams is among them, as far as you may see.</p></div>`
      : html`<ul>
          ${people.map(
            ({ person, interests }) => html`<li>
              <a href="#/people/${person.id}${path}">${person.name}</a> enjoys ${inAList(interests.map(({ name }) => name))}.
            </li>`,
          )}
        </ul>`}
    <p><a href=${back}>Back to what is missing</a></p>`;
}

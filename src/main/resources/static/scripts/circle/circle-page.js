// Opens the relationship circle: whose it is as soon as that is known, then the circle, drawn and as a list.

import { render } from "lit-html";
import { ask } from "../api.js";
import { later } from "../modules.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { CIRCLE } from "./circle-queries.js";
import { circlePage } from "./circle-top.js";

export async function open(place) {
  const { element, params, signal } = place;
  render(skeleton("The circle is coming.", 8), element);
  const { person } = await ask(CIRCLE, { id: params.personId }, { signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  render(circlePage(person, skeleton("The circle is coming.", 8)), element);
  place.ready("Relationship circle");
  const { showCircle } = await later("./circle/circle-view.js");
  if (!signal.aborted) {
    showCircle(place, person);
  }
}

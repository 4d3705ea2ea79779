// Opens the finder: near a postcode, or near somebody and for them.

import { render } from "lit-html";
import { ask } from "../api.js";
import { whoIsIn } from "../header/who.js";
import { mayReadOf } from "../header/who-logic.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { NAME } from "../person/person-queries.js";
import { FindView } from "./find-view.js";

export async function open(place) {
  const { element, params, signal } = place;
  let person = null;
  let reads = false;
  if (params.personId !== undefined) {
    render(skeleton("What is around here is coming.", 6), element);
    const [me, known] = await Promise.all([whoIsIn(), ask(NAME, { id: params.personId }, { signal })]);
    if (known.person === null) {
      showNoPerson(place);
      return;
    }
    person = known.person;
    reads = me === null || mayReadOf(me, person);
  }
  await new FindView(place, { person, reads, again: () => open(place) }).start();
}

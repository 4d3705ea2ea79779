// Opens the finder: near a postcode, or near somebody and for them. Its heading comes first, then what the search is made of.

import { render } from "lit-html";
import { ask } from "../api.js";
import { whoIsIn } from "../header/who.js";
import { mayReadOf } from "../header/who-logic.js";
import { later } from "../modules.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { NAME } from "../person/person-queries.js";
import { problems, readAsked, variables } from "./asked-logic.js";
import { FIND_GROUPS } from "./find-queries.js";
import { findPage } from "./find-top.js";
import { savedIn } from "./saved-logic.js";

export async function open(place) {
  const { element, params, signal } = place;
  let person = null;
  let reads = false;
  let early = null;
  if (params.personId !== undefined) {
    render(skeleton("What is around here is coming.", 6), element);
    early = askedInAddress(place);
    const [me, known] = await Promise.all([whoIsIn(), ask(NAME, { id: params.personId }, { signal })]);
    if (known.person === null) {
      showNoPerson(place);
      return;
    }
    person = known.person;
    reads = me === null || mayReadOf(me, person);
  }
  render(findPage(person, reads, skeleton("The search is coming.", 6)), element);
  const { FindView } = await later("./find/find-view.js");
  if (!signal.aborted) {
    await new FindView(place, { person, reads, early, again: () => open(place) }).start();
  }
}

/** The answer to what the address asks for somebody, asked for while they are; null where a saved search says what to ask, or it is not right. */
function askedInAddress({ params, signal }) {
  const values = readAsked(location.hash, history.state);
  if (savedIn(location.hash) !== null || Object.keys(problems(values)).length > 0) {
    return null;
  }
  const answer = ask(FIND_GROUPS, variables(values, params.personId, null), { signal });
  // The view waits for it and says what is wrong; without a view nobody asks.
  answer.catch(() => {});
  return answer;
}

// To which groups and places a person asked to be introduced, and what came of it.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { personTop } from "../person/person-top.js";
import { introductionItem, recordToday } from "./introduction-item.js";
import { INTRODUCTIONS_OF } from "./introductions-queries.js";

const HEADING = "Being introduced";

export async function open(place) {
  const id = place.params.personId;
  render(skeleton("The introductions are coming.", 5), place.element);
  const load = () => ask(INTRODUCTIONS_OF, { id }, { signal: place.signal });
  const draw = (loaded) => place.signal.aborted || render(template(loaded, record), place.element);
  const again = async () => draw(await load());
  const record = (introduction, kind) => recordToday(introduction, kind, again);
  const loaded = await load();
  if (loaded.person === null) {
    showNoPerson(place);
    return;
  }
  draw(loaded);
  place.ready(HEADING);
}

function template({ person, seen }, record) {
  return html`${personTop(person, "introductions", HEADING)}
    ${seen === null
      ? html`<p>This is between the person and their team. <a href="#/introductions">Those that you follow up</a> stand in your own list.</p>`
      : list(person, seen.introductions, record)}`;
}

function list({ id, knownAs }, introductions, record) {
  const [open, ended] = [introductions.filter((each) => each.open), introductions.filter((each) => !each.open)];
  const items = (some) => html`<ul class="plain-list">${some.map((each) => introductionItem(each, { named: false, record }))}</ul>`;
  return html`<section aria-labelledby="open">
      <h2 id="open">Going on</h2>
      ${open.length ? items(open) : html`<p>${knownAs} is not being introduced anywhere just now.</p>`}
    </section>
    ${ended.length ? html`<section aria-labelledby="ended"><h2 id="ended">What came to its end</h2>${items(ended)}</section>` : nothing}
    <p><a class="button" href="#/people/${id}/find">Find a group for ${knownAs}</a></p>`;
}

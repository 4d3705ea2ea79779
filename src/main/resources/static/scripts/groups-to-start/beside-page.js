// Groups that are to start near a person and fit them, and those to which they were invited.

import { html, render } from "lit-html";
import { ask } from "../api.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { personTop } from "../person/person-top.js";
import { startItem } from "./start-item.js";
import { BESIDE } from "./start-queries.js";

const HEADING = "Groups to start nearby";

export async function open(place) {
  render(skeleton("The groups are coming.", 4), place.element);
  const { person, seen } = await ask(BESIDE, { id: place.params.personId }, { signal: place.signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  render(template(person, seen), place.element);
  place.ready(HEADING);
}

function template(person, seen) {
  return html`${personTop(person, "groups-to-start", HEADING)}
    ${seen === null
      ? html`<p>This is between the person and their team.</p>`
      : seen.groupsToStart.length === 0
        ? html`<div class="empty">
            <p>No group that is to start nearby fits ${person.knownAs} just now. Only who agreed to share interests and neighbourhood with
              connectors, for finding a group, is asked.</p>
            <p><a class="button" href="#/people/${person.id}/find">Find a group for ${person.knownAs}</a></p>
          </div>`
        : html`<h2 class="unseen">What fits ${person.knownAs}</h2>
            <ul class="plain-list">${seen.groupsToStart.map((each) => startItem(each, { named: false }))}</ul>`}`;
}

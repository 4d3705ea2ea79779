// The form for a person who is new on the map. A name is enough; the rest can come later.

import { html, nothing, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { choiceField, formEnd, formTop, linesField, selectField, textField } from "../forms/fields.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { go } from "../router.js";
import { yesNo } from "../words/labels-logic.js";
import { ADD_PERSON, SUPPORT_PERSON, TEAMS } from "./people-queries.js";
import { newPersonInput, ownTeams } from "./new-person-logic.js";

const EMPTY = {
  name: "",
  knownAs: "",
  birthYear: "",
  postcode: "",
  livesAlone: null,
  teamId: null,
  "profile.appreciated": [],
  "profile.matters": [],
  "profile.support": [],
};

export async function open(place) {
  render(skeleton("The form is coming."), place.element);
  const teams = ownTeams(await ask(TEAMS, {}, { signal: place.signal }));
  const redraw = () => render(template(form, teams), place.element);
  const form = createForm({
    key: "new-person",
    initial: EMPTY,
    save: (values) => change(ADD_PERSON, { input: newPersonInput(values) }),
    saved: (payload) => saved(payload, form.values.teamId),
    redraw,
  });
  redraw();
  place.ready("Add a person");
}

async function saved({ person, change: made }, teamId) {
  const undone = () => go("/people");
  if (teamId !== null) {
    await change(SUPPORT_PERSON, { input: { teamId, personId: person.id } }).catch(() => {});
  }
  notice(`${person.knownAs} is on the map now.`, { undo: teamId === null ? made?.id : null, undone, keep: true });
  go(`/people/${person.id}`, { replace: true });
}

function template(form, teams) {
  return html`<h1>Add a person</h1>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)}
      ${textField(form, { name: "name", label: "Full name" })}
      ${textField(form, { name: "knownAs", label: "What do people call them?", hint: "Leave it empty if it is their first name." })}
      ${teams.length === 0
        ? nothing
        : selectField(form, {
            name: "teamId",
            label: "Which team supports them?",
            empty: "No team",
            options: teams.map(({ id, name }) => ({ value: id, label: name })),
          })}
      ${textField(form, { name: "postcode", label: "Postcode", hint: "So that we can find what is near. Such as WN9 1AB.", width: "short" })}
      ${textField(form, { name: "birthYear", label: "Year of birth", hint: "Such as 1946.", width: "short", inputmode: "numeric" })}
      ${choiceField(form, { name: "livesAlone", label: "Do they live alone?", options: yesNo })}
      <h2>Their one-page profile</h2>
      <p class="quiet">You can also write this later, together. One thing on each line.</p>
      ${linesField(form, { name: "profile.appreciated", label: "What do people appreciate about them?" })}
      ${linesField(form, { name: "profile.matters", label: "What matters to them?" })}
      ${linesField(form, { name: "profile.support", label: "How is it best to support them?" })}
      ${formEnd(form, { save: "Add them", cancel: "#/people" })}
    </form>`;
}

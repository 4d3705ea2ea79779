// The form for what a person wants, in their words.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { dateField, formEnd, formTop, textField, ticksField } from "../forms/fields.js";
import { operation } from "../operations.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { interestsField } from "../person/interests-field.js";
import { showNoPerson } from "../person/no-person.js";
import { personTop } from "../person/person-top.js";
import { go } from "../router.js";
import { addDays, today } from "../words/dates-logic.js";

const ASK = operation`query ForOutcome($id: ID!) { person(id: $id) { id name knownAs } needs { id name description } }`;

const ADD_OUTCOME = operation`mutation AddOutcome($input: AddOutcomeInput!) {
  addOutcome(input: $input) { outcome { id } change { id summary } userErrors { message field code } }
}`;

const SIX_WEEKS = 42;

export async function open(place) {
  const id = place.params.personId;
  render(skeleton("The form is coming."), place.element);
  const { person, needs } = await ask(ASK, { id }, { signal: place.signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  const redraw = () => render(template(person, needs, form, redraw), place.element);
  const form = createForm({
    key: `outcome:${id}`,
    initial: { words: "", needIds: [], interestIds: [], lookAgainOn: addDays(today(), SIX_WEEKS) },
    save: (values) => change(ADD_OUTCOME, { input: input(id, values) }),
    saved(payload) {
      notice("It is written down. Now let us see what could help.", {
        undo: payload.change.id,
        undone: () => go(`/people/${id}`),
        keep: true,
      });
      go(`/people/${id}/outcomes/${payload.outcome.id}`, { replace: true });
    },
    redraw,
  });
  redraw();
  place.ready("Add something a person wants");
}

function input(personId, { words, needIds, interestIds, lookAgainOn }) {
  const asked = { personId, words, needIds, interestIds: interestIds.map(({ id }) => id) };
  return lookAgainOn === "" ? asked : { ...asked, lookAgainOn };
}

function template(person, needs, form, redraw) {
  const { knownAs } = person;
  return html`${personTop(person, "outcome", `Something ${knownAs} wants`)}
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)}
      ${textField(form, {
        name: "words",
        rows: 2,
        label: `What does ${knownAs} want?`,
        hint: "In their own words. Such as: be part of my faith community again.",
      })}
      ${ticksField(form, {
        name: "needIds",
        label: "What does it call for?",
        hint: "Tick one or more.",
        options: needs.map((need) => ({ value: need.id, label: need.name, hint: need.description })),
      })}
      ${interestsField(form, { name: "interestIds", label: "Is it about something they love doing?", redraw })}
      ${dateField(form, { name: "lookAgainOn", label: "When shall we look again?", hint: "In six weeks, if you leave it as it is." })}
      ${formEnd(form, { cancel: `#/people/${person.id}` })}
    </form>`;
}

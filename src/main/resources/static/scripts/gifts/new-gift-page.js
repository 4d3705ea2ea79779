// The form for something that a person can give others.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { choiceField, formEnd, formTop, textField, ticksField } from "../forms/fields.js";
import { operation } from "../operations.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { personTop } from "../person/person-top.js";
import { ADD_GIFT } from "../person/person-queries.js";
import { go } from "../router.js";
import { giftKinds, options, possessive } from "../words/labels-logic.js";

const ASK = operation`query ForGift($id: ID!) { person(id: $id) { id name knownAs } needs { id name } }`;

export async function open(place) {
  const id = place.params.personId;
  render(skeleton("The form is coming."), place.element);
  const { person, needs } = await ask(ASK, { id }, { signal: place.signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  const redraw = () => render(template(person, needs, form), place.element);
  const form = createForm({
    key: `gift:${id}`,
    initial: { words: "", kind: "SKILL", needIds: [] },
    save: ({ words, kind, needIds }) => change(ADD_GIFT, { input: { personId: id, words, kind, needIds } }),
    saved(payload) {
      notice("The gift is on the page now.", { undo: payload.change.id, undone: () => go(`/people/${id}`), keep: true });
      go(`/people/${id}`, { replace: true });
    },
    redraw,
  });
  redraw();
  place.ready("Add a gift");
}

function template(person, needs, form) {
  return html`${personTop(person, "person", `Add a gift of ${person.knownAs}`)}
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)}
      ${textField(form, { name: "words", label: `What can ${person.knownAs} give?`, hint: "Such as: bakes bread, knows everybody in the street, has a van." })}
      ${choiceField(form, { name: "kind", label: "What kind of gift is it?", options: options(giftKinds) })}
      ${ticksField(form, {
        name: "needIds",
        label: "What could it help others with?",
        hint: `Leave it empty if you are not sure. It is ${possessive(person.knownAs)} choice.`,
        options: needs.map((need) => ({ value: need.id, label: need.name })),
      })}
      ${formEnd(form, { save: "Add it", cancel: `#/people/${person.id}` })}
    </form>`;
}

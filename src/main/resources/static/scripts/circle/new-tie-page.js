// The form for somebody new in the circle.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { formEnd, formTop } from "../forms/fields.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { personTop } from "../person/person-top.js";
import { go } from "../router.js";
import { possessive } from "../words/labels-logic.js";
import { ADD_TIE, NEW_TIE } from "./circle-queries.js";
import { careQuestion, firstQuestions, moreQuestions } from "./tie-fields.js";
import { emptyTie, newTieInput } from "./tie-logic.js";
import { whoField } from "./who-field.js";

export async function open(place) {
  const id = place.params.personId;
  render(skeleton("The form is coming."), place.element);
  const { person, needs } = await ask(NEW_TIE, { id }, { signal: place.signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  const redraw = () => render(template(form, { person, needs, who: "this person" }, redraw), place.element);
  const form = createForm({
    key: `new-tie:${id}`,
    initial: emptyTie,
    save: (values) => change(ADD_TIE, { input: newTieInput(id, values) }),
    saved(payload) {
      const words = `${payload.tie.with.knownAs} is in the circle now.`;
      notice(words, { undo: payload.change.id, undone: () => go(`/people/${id}/circle`), keep: true });
      go(`/people/${id}/circle`, { replace: true });
    },
    redraw,
  });
  redraw();
  place.ready("Add somebody to a circle");
}

function template(form, about, redraw) {
  const { person } = about;
  return html`${personTop(person, "circle", `Add somebody to ${possessive(person.knownAs)} circle`)}
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)} ${whoField(form, { label: "Who is it?", redraw, notThem: person.id })} ${firstQuestions(form, about)}
      ${moreQuestions(form, about)} ${careQuestion(form)} ${formEnd(form, { save: "Add them", cancel: `#/people/${person.id}/circle` })}
    </form>`;
}

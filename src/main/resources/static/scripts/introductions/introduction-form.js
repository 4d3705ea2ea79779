// A page of one form about an introduction: loads what it needs, shows the form, and goes to the list when it is saved.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { formEnd, formTop } from "../forms/fields.js";
import { createForm } from "../forms/form.js";
import { company } from "../ladder/ladder-logic.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { personTop } from "../person/person-top.js";
import { go } from "../router.js";
import { WHO_WAS_THERE } from "./introductions-queries.js";

/**
 * Opens the page. The form has key, load(signal) (what else it needs), heading(loaded), intro(loaded), initial, fields(form, loaded),
 * mutation, input(values) and done (what to say). What is loaded has the person, and who could have been there.
 */
export async function openIntroductionForm(place, { key, load, heading, intro, initial, fields, mutation, input, done }) {
  const id = place.params.personId;
  render(skeleton("The form is coming.", 5), place.element);
  const [{ me, person, seen }, more] = await Promise.all([
    ask(WHO_WAS_THERE, { id }, { signal: place.signal }),
    load(place.signal),
  ]);
  if (person === null) {
    showNoPerson(place);
    return;
  }
  const options = seen === null ? [] : company(seen).map((each) => ({ value: each.id, label: each.name }));
  const loaded = { me, person, options, beside: seen !== null, ...more };
  const back = seen === null ? "/introductions" : `/people/${id}/introductions`;
  const draw = () => place.signal.aborted || render(template(), place.element);
  const form = createForm({
    key,
    initial,
    save: (values) => change(mutation, { input: input(values) }),
    saved(payload) {
      notice(done, { undo: payload.change.id, undone: () => go(back), keep: true });
      go(back, { replace: true });
    },
    redraw: draw,
  });
  const template = () => html`${personTop(person, "introductions", heading(loaded))}
    <p class="lead">${intro(loaded)}</p>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)} ${fields(form, loaded)} ${formEnd(form, { cancel: `#${back}` })}
    </form>`;
  draw();
  place.ready("Being introduced");
}

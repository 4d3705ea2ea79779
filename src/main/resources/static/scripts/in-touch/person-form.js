// A page of one form about how somebody is in touch: loads the person, shows the form, and goes back when it is saved.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { formEnd, formTop } from "../forms/fields.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { personTop } from "../person/person-top.js";
import { go } from "../router.js";

/**
 * Opens the page. The form has name, question (the operation that loads the person), heading(person), intro(person), initial(),
 * fields(form, person), mutation, input(values) and done (what to say).
 */
export async function openPersonForm(place, { name, question, heading, intro, initial, fields, mutation, input, done }) {
  const id = place.params.personId;
  render(skeleton("The form is coming.", 5), place.element);
  const { person } = await ask(question, { id }, { signal: place.signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  const back = `/people/${id}/in-touch`;
  const draw = () => place.signal.aborted || render(template(), place.element);
  const form = createForm({
    key: `${name}:${id}`,
    initial: initial(),
    save: (values) => change(mutation, { input: { personId: id, ...input(values) } }),
    saved(payload) {
      notice(done, { undo: payload.change.id, undone: () => go(back), keep: true });
      go(back, { replace: true });
    },
    redraw: draw,
  });
  const template = () => html`${personTop(person, "in-touch", heading(person))}
    <p class="lead">${intro(person)}</p>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)} ${fields(form, person)} ${formEnd(form, { cancel: `#${back}` })}
    </form>`;
  draw();
  place.ready(heading({ knownAs: "somebody" }));
}

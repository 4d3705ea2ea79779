// A page of one form about an outcome: loads the outcome, shows the form, and goes back to the ladder when it is saved.

import { html, render } from "lit-html";
import { formEnd, formTop } from "../forms/fields.js";
import { createForm } from "../forms/form.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { personTop } from "../person/person-top.js";
import { go } from "../router.js";
import { loadLadder } from "./ladder-data.js";

/**
 * Opens the page.
 *
 * @param about how the form differs from others:
 *   heading, intro (words above it), initial(outcome), fields(form, loaded), send(values, loaded),
 *   done(values, loaded) (what to say), step (which to open afterwards)
 */
export async function openForm(place, { name, heading, intro = "", initial, fields, send, done, step = null }) {
  render(skeleton("The form is coming.", 5), place.element);
  const loaded = await loadLadder(place.params, { signal: place.signal });
  if (!loaded) {
    go(`/people/${place.params.personId}`, { replace: true });
    return;
  }
  const { outcome, person } = loaded;
  const back = `/people/${person.id}/outcomes/${outcome.id}`;
  const draw = () => {
    if (!place.signal.aborted) {
      render(template(), place.element);
    }
  };
  const form = createForm({
    key: `${name}:${outcome.id}`,
    initial: initial(loaded),
    save: (values) => send(values, loaded),
    saved({ change }, { values }) {
      notice(done(values, loaded), { undo: change?.id ?? null, undone: () => go(location.hash.slice(1)), keep: true });
      go(step ? `${back}?step=${step}` : back);
    },
    redraw: draw,
  });
  const template = () => html`
    ${personTop(person, "outcome", heading)}
    <p class="lead">For: <a href="#${back}">“${outcome.words}”</a></p>
    ${intro ? html`<p>${intro}</p>` : ""}
    <form class="sheet" novalidate @submit=${(event) => form.submit(event)}>
      ${formTop(form)} ${fields(form, loaded)} ${formEnd(form, { cancel: `#${back}` })}
    </form>
  `;
  draw();
  place.ready(heading);
}

/** The needs of an outcome, to choose one of. */
export const needOptions = ({ outcome }) => outcome.needs.map(({ id, name }) => ({ value: id, label: name }));

/** The one need of an outcome that has only one. */
export const onlyNeed = ({ outcome }) => (outcome.needs.length === 1 ? outcome.needs[0].id : null);

/** What was typed, or nothing if that is empty. */
export const said = (words) => words.trim() || null;

/** A refusal by the page itself, before anything is sent. */
export const refused = (field, message) => ({ userErrors: [{ field: [field], message }] });

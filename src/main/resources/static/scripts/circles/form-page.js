// A page of one form of a circle: loads the circle, shows the form, and goes back to the circle when it is saved.

import { html, nothing, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { formEnd, formTop } from "../forms/fields.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { go } from "../router.js";
import { CIRCLE, COULD_COME } from "./circles-queries.js";
import { notHere } from "./circle-page.js";
import { FORMS } from "./forms.js";

export async function open(place) {
  const { circleId: id, form: name } = place.params;
  const about = FORMS[name];
  render(skeleton("The form is coming.", 5), place.element);
  const { circle } = await ask(CIRCLE, { id }, { signal: place.signal });
  if (circle === null || about === undefined) {
    render(notHere(), place.element);
    place.ready("A circle");
    return;
  }
  const invitees = about.invites ? await couldCome(id, place.signal) : [];
  const draw = () => place.signal.aborted || render(template(), place.element);
  const form = createForm({
    key: `circle-${name}:${id}`,
    initial: about.initial(circle),
    save: (values) => change(about.mutation, { input: { circleId: id, ...about.input(values, circle) } }),
    saved() {
      notice(about.done, { keep: true });
      go(`/circles/${id}`);
    },
    redraw: draw,
  });
  const template = () => html`<h1>${about.heading}</h1>
    <p class="lead">For: <a href="#/circles/${id}">the circle around ${circle.around.knownAs}</a></p>
    ${about.intro ? html`<p>${about.intro}</p>` : nothing}
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)} ${about.fields(form, circle, invitees)} ${formEnd(form, { cancel: `#/circles/${id}` })}
    </form>`;
  draw();
  place.ready(about.heading);
}

/** Who of the person's own map could be invited, closest first; nobody where the map is not shown. */
async function couldCome(id, signal) {
  const { circle } = await ask(COULD_COME, { id }, { signal });
  const there = circle?.members.map(({ person }) => person.id) ?? [];
  return (circle?.around.relationshipCircle?.ties ?? [])
    .filter((tie) => !tie.unsafe && tie.endedOn === null && !there.includes(tie.with.id))
    .sort((a, b) => a.ring - b.ring)
    .map((tie) => tie.with);
}

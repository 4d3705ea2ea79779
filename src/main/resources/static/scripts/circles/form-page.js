// A page of one form of a circle: loads the circle, shows the form, and goes back to the circle when it is saved.

import { html, nothing, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { formEnd, formTop } from "../forms/fields.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { go } from "../router.js";
import { CIRCLE, COULD_COME, COULD_FACILITATE, INVITE } from "./circles-queries.js";
import { mayInvite } from "./circle-logic.js";
import { notHere } from "./circle-page.js";
import { facilitatorCards } from "./facilitator-cards.js";
import { FORMS } from "./forms.js";

export async function open(place) {
  const { circleId: id, actionId = null, form: name = "answer" } = place.params;
  const about = FORMS[name];
  render(skeleton("The form is coming.", 5), place.element);
  const { me, circle } = await ask(CIRCLE, { id }, { signal: place.signal });
  const action = circle?.actions.find((each) => each.id === actionId) ?? null;
  if (circle === null || about === undefined || (about.ofAction && action === null)) {
    render(notHere(), place.element);
    place.ready("A circle");
    return;
  }
  const subject = { ...circle, action };
  const invitees = about.invites ? await couldCome(id, place.signal) : [];
  const candidates = about.invites && mayInvite(me) && !hasFacilitator(circle) ? await couldFacilitate(id, place.signal) : null;
  const draw = () => place.signal.aborted || render(template(), place.element);
  const done = () => {
    notice(about.done, { keep: true });
    go(`/circles/${id}`);
  };
  const form = createForm({
    key: `circle-${name}:${actionId ?? id}`,
    initial: about.initial(subject),
    save: (values) => change(about.mutation, { input: { circleId: id, ...about.input(values, subject) } }),
    saved: done,
    redraw: draw,
  });
  const invite = async (person) => {
    try {
      const { userErrors } = await change(INVITE, { input: { circleId: id, members: [{ personId: person.id, role: "FACILITATOR" }] } });
      return userErrors.length ? notice(userErrors[0].message) : done();
    } catch (error) {
      return notice(error.message);
    }
  };
  const template = () => html`<h1>${about.heading}</h1>
    <p class="lead">For: <a href="#/circles/${id}">the circle around ${circle.around.knownAs}</a></p>
    ${about.intro ? html`<p>${about.intro}</p>` : nothing}
    ${candidates === null ? nothing : facilitatorCards(candidates, circle.around.knownAs, invite)}
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)} ${about.fields(form, subject, invitees)} ${formEnd(form, { cancel: `#/circles/${id}` })}
    </form>`;
  draw();
  place.ready(about.heading);
}

const hasFacilitator = ({ members }) => members.some(({ role }) => role === "FACILITATOR");

async function couldFacilitate(id, signal) {
  return (await ask(COULD_FACILITATE, { id }, { signal })).facilitatorCandidates;
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

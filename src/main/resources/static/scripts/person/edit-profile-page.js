// Changing a profile. When somebody else changed it meanwhile, both are brought together, and only what both changed
// is asked about.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { clashPanel } from "../forms/clash-panel.js";
import { createForm } from "../forms/form.js";
import { choiceField, formEnd, formTop, linesField, textField, ticksField } from "../forms/fields.js";
import { merge, sayValue } from "../forms/merge-logic.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { go } from "../router.js";
import { accessFeatures, options, possessive, yesNo } from "../words/labels-logic.js";
import { interestsField } from "./interests-field.js";
import { showNoPerson } from "./no-person.js";
import { names, profileInput, valuesOf } from "./profile-logic.js";
import { personTop } from "./person-top.js";
import { PROFILE, UPDATE_PROFILE } from "./person-queries.js";

export async function open(place) {
  const id = place.params.personId;
  render(skeleton("The form is coming.", 8), place.element);
  const load = async (signal) => (await ask(PROFILE, { id }, { signal })).person;
  const person = await load(place.signal);
  if (person === null) {
    showNoPerson(place);
    return;
  }
  let clash = null;
  const redraw = () => render(template(person, form, clash, redraw), place.element);

  const form = createForm({
    key: `profile:${id}`,
    initial: valuesOf(person),
    version: person.version,
    save: (values, { base, version }) => {
      clash = null;
      return change(UPDATE_PROFILE, { input: profileInput(id, version, base, values) });
    },
    saved(payload) {
      notice("The profile is saved.", { undo: payload.change?.id, undone: () => go(`/people/${id}`), keep: true });
      go(`/people/${id}`, { replace: true });
    },
    async conflict() {
      const theirs = await load();
      const now = valuesOf(theirs);
      clash = { ...merge(form.base, form.values, now), theirs: now };
      form.startFrom(now, theirs.version, clash.values);
      redraw();
      document.getElementById("clash")?.focus();
    },
    redraw,
  });
  redraw();
  place.ready("Change a profile");
}

function template(person, form, clash, redraw) {
  const { knownAs } = person;
  return html`${personTop(person, "person", `Change ${possessive(knownAs)} profile`)}
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)} ${clash === null ? "" : clashPanel(form, clash, { what: "this profile", names, say: sayValue })}
      <p class="quiet">Write it in ${possessive(knownAs)} own words. One thing on each line.</p>
      ${linesField(form, { name: "profile.appreciated", label: `What do people appreciate about ${knownAs}?` })}
      ${linesField(form, { name: "profile.matters", label: `What matters to ${knownAs}?` })}
      ${linesField(form, { name: "profile.support", label: `How is it best to support ${knownAs}?` })}
      ${interestsField(form, { name: "interests", label: `What does ${knownAs} love doing?`, redraw })}
      ${ticksField(form, { name: "accessNeeds", label: `What does ${knownAs} need, to take part?`, options: options(accessFeatures) })}
      <h2>Good to know</h2>
      ${textField(form, { name: "name", label: "Full name" })}
      ${textField(form, { name: "knownAs", label: "What do people call them?" })}
      ${textField(form, { name: "postcode", label: "Postcode", hint: "So that we can find what is near.", width: "short" })}
      ${textField(form, { name: "birthYear", label: "Year of birth", width: "short", inputmode: "numeric" })}
      ${textField(form, { name: "walkingMinutes", label: "How many minutes do they walk with ease?", hint: "One way.", width: "short", inputmode: "numeric" })}
      ${choiceField(form, { name: "livesAlone", label: "Do they live alone?", options: yesNo })}
      ${formEnd(form, { cancel: `#/people/${person.id}` })}
    </form>`;
}

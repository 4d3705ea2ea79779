// The form in which whoever keeps the directory changes what it says of a group or place.

import { html, nothing, render } from "lit-html";
import { ask, change } from "../api.js";
import { clashPanel } from "../forms/clash-panel.js";
import { choiceField, formEnd, formTop, textField } from "../forms/fields.js";
import { createForm } from "../forms/form.js";
import { merge, sayValue } from "../forms/merge-logic.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { go } from "../router.js";
import { today } from "../words/dates-logic.js";
import { inAList, yesNo } from "../words/labels-logic.js";
import { changeInput, names, roomOptions, valuesOf } from "./change-logic.js";
import { CHANGE_GROUP, CHANGE_PLACE, GROUP_TO_CHANGE, PLACE_TO_CHANGE } from "./directory-queries.js";

const HEADING = "Change the directory";
const BACK = "/directory";
const YES_OR_NO = yesNo.filter(({ value }) => value !== null);

export async function open(place) {
  const isGroup = place.params.kind === "group";
  const load = async (signal) =>
    (await ask(isGroup ? GROUP_TO_CHANGE : PLACE_TO_CHANGE, { id: place.params.assetId }, { signal })).about;
  render(skeleton("The form is coming.", 6), place.element);
  const about = await load(place.signal);
  if (about === null) {
    render(
      html`<h1>${HEADING}</h1>
        <div class="empty"><p>This is not in the directory, or no longer.</p><p><a href="#${BACK}">The directory</a></p></div>`,
      place.element,
    );
    place.ready(HEADING);
    return;
  }
  let clash = null;
  const redraw = () => place.signal.aborted || render(template(about, form, clash), place.element);
  const form = createForm({
    key: `directory:${about.id}`,
    initial: valuesOf(about),
    version: about.version,
    save: (values, { base, version }) => {
      clash = null;
      return change(isGroup ? CHANGE_GROUP : CHANGE_PLACE, { input: changeInput(about, version, base, values, today()) });
    },
    saved() {
      notice(`${form.values.name} is changed.`, { keep: true });
      go(BACK, { replace: true });
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
  place.ready(HEADING);
}

function template(about, form, clash) {
  return html`<h1>Change what the directory says of ${about.name}</h1>
    <p class="lead">It stays so until ${about.provenance.source} says something new.</p>
    ${about.__typename === "Group" ? html`<p><a href="#/groups/${about.id}/needs">What it needs from people</a></p>` : nothing}
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)} ${clash === null ? nothing : clashPanel(form, clash, { what: about.name, names, say: sayValue })}
      ${textField(form, { name: "name", label: "What is it called?" })}
      ${about.__typename === "Group" ? ofAGroup(about, form) : ofAPlace(form)}
      ${textField(form, { name: "website", label: "Its web page", hint: "Starting with https:// or http://." })}
      ${textField(form, { name: "description", label: "What is it?", rows: 4 })}
      ${choiceField(form, { name: "madeSure", label: "Did you make sure that all of it is right?", options: YES_OR_NO })}
      ${formEnd(form, { cancel: `#${BACK}` })}
    </form>`;
}

function ofAGroup({ sessions }, form) {
  return html`${sessions.length
      ? choiceField(form, {
          name: "datesRight",
          label: `It meets: ${inAList(sessions.map(({ inWords }) => inWords))}. Is that right?`,
          hint: "If not, these dates go, and your words below count.",
          options: YES_OR_NO,
        })
      : nothing}
    ${textField(form, { name: "timings", label: "When do they meet, in words?", hint: "Such as: Tuesday mornings, ten to twelve." })}
    ${choiceField(form, { name: "room", label: "Can new people come?", options: roomOptions })}
    ${textField(form, { name: "cost", label: "What does it cost, in words?" })}`;
}

function ofAPlace(form) {
  return html`${textField(form, { name: "address", label: "Its address, without the postcode" })}
    ${textField(form, { name: "openingTimes", label: "When is it open?" })}`;
}

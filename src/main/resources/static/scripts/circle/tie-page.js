// Changing what is known about a tie.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { clashPanel } from "../forms/clash-panel.js";
import { createForm } from "../forms/form.js";
import { formEnd, formTop } from "../forms/fields.js";
import { merge } from "../forms/merge-logic.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { personTop } from "../person/person-top.js";
import { go } from "../router.js";
import { TIE, UPDATE_TIE } from "./circle-queries.js";
import { careQuestion, firstQuestions, moreQuestions } from "./tie-fields.js";
import { changedTieInput, sayTieValue, tieNames, tieValues } from "./tie-logic.js";

export async function open(place) {
  const { personId, tieId } = place.params;
  const back = `/people/${personId}/circle`;
  render(skeleton("The form is coming.", 8), place.element);

  async function load(signal) {
    const { person, needs } = await ask(TIE, { id: personId }, { signal });
    return { person, needs, tie: person?.relationshipCircle.ties.find(({ id }) => id === tieId) };
  }

  const { person, needs, tie } = await load(place.signal);
  if (person === null) {
    showNoPerson(place);
    return;
  }
  if (tie === undefined) {
    showNoTie(place, person);
    return;
  }
  let clash = null;
  const redraw = () => render(template(form, { person, needs, tie, who: tie.with.knownAs, clash }), place.element);
  const form = createForm({
    key: `tie:${tieId}`,
    initial: tieValues(tie),
    version: tie.version,
    save: (values, { base, version }) => {
      clash = null;
      return change(UPDATE_TIE, { input: changedTieInput(tieId, version, base, values) });
    },
    saved(payload) {
      notice(`What you wrote about ${tie.with.knownAs} is saved.`, { undo: payload.change?.id, undone: () => go(back), keep: true });
      go(back, { replace: true });
    },
    async conflict() {
      const now = await load();
      if (now.tie === undefined) {
        showNoTie(place, person);
        return;
      }
      const theirs = tieValues(now.tie);
      clash = { ...merge(form.base, form.values, theirs), theirs };
      form.startFrom(theirs, now.tie.version, clash.values);
      redraw();
      document.getElementById("clash")?.focus();
    },
    redraw,
  });
  redraw();
  place.ready("Change somebody in a circle");
}

function template(form, about) {
  const { person, tie, needs, clash } = about;
  const say = (value, name) => sayTieValue(value, name, needs);
  return html`${personTop(person, "circle", `${tie.with.knownAs} in the circle of ${person.knownAs}`)}
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)} ${clash === null ? "" : clashPanel(form, clash, { what: "this", names: tieNames, say })}
      ${firstQuestions(form, about)} ${moreQuestions(form, { ...about, open: true })} ${careQuestion(form)}
      ${formEnd(form, { cancel: `#/people/${person.id}/circle` })}
    </form>`;
}

function showNoTie(place, person) {
  render(
    html`${personTop(person, "circle", "They are not in the circle")}
      <p>This person has left the circle, or the address has a letter missing.</p>
      <p><a href="#/people/${person.id}/circle">Back to the circle</a></p>`,
    place.element,
  );
  place.ready("Not in the circle");
}

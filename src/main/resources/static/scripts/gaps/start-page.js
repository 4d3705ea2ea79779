// The form for a group that is to start where there is a gap.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { formEnd, formTop, selectField, textField } from "../forms/fields.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { go } from "../router.js";
import { missing } from "./gaps-logic.js";
import { FOR_A_START, START_GROUP } from "./gaps-queries.js";

const HEADING = "Plan a group";

export async function open(place) {
  const { neighbourhoodId, interestId } = place.params;
  const back = `/neighbourhoods/${neighbourhoodId}/gaps`;
  render(skeleton("The form is coming."), place.element);
  const { gaps } = await ask(FOR_A_START, { id: neighbourhoodId }, { signal: place.signal });
  const interest = missing(gaps).find(({ id }) => id === interestId);
  if (interest === undefined) {
    render(
      html`<h1>${HEADING}</h1>
        <div class="empty"><p>This is not missing here, or no longer.</p>
          <p><a href="#${back}">Look at what is missing</a></p></div>`,
      place.element,
    );
    place.ready(HEADING);
    return;
  }
  const redraw = () => render(template(gaps, interest, form, back), place.element);
  const form = createForm({
    key: `gap:${neighbourhoodId}:${interestId}`,
    initial: { name: "", description: "", timings: "", placeId: null },
    save: ({ name, description, timings, placeId }) =>
      change(START_GROUP, { input: { neighbourhoodId, interestId, name, description, timings, placeId } }),
    saved() {
      notice("The group is planned. Nobody finds it until it opens.", { keep: true });
      go(back, { replace: true });
    },
    redraw,
  });
  redraw();
  place.ready(HEADING);
}

function template(gaps, interest, form, back) {
  return html`<h1>${HEADING} for ${interest.name}</h1>
    <p class="lead">${gaps.neighbourhood.name}. Nobody finds the group until you open it.</p>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)}
      ${textField(form, { name: "name", label: "What is it to be called?" })}
      ${textField(form, { name: "description", label: "What is it to be?", rows: 4, hint: "Leave it empty if that is open." })}
      ${textField(form, { name: "timings", label: "When could it meet?", hint: "Such as: Tuesday mornings." })}
      ${selectField(form, {
        name: "placeId",
        label: "Where could it meet?",
        empty: "That is open",
        options: gaps.hosts.map(({ place }) => ({ value: place.id, label: place.name })),
      })}
      ${formEnd(form, { save: "Plan it", cancel: `#${back}` })}
    </form>`;
}

// The form for an invitation to a group that is to start, and for what the person said.

import { html, nothing, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { choiceField, dateField, formEnd, formTop, textField } from "../forms/fields.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { personTop } from "../person/person-top.js";
import { go } from "../router.js";
import { ANSWERS, invitationInput } from "./start-logic.js";
import { BESIDE, INVITE } from "./start-queries.js";

const HEADING = "An invitation";

export async function open(place) {
  const { personId, plannedGroupId } = place.params;
  const back = `/people/${personId}/groups-to-start`;
  render(skeleton("The form is coming.", 4), place.element);
  const { person, seen } = await ask(BESIDE, { id: personId }, { signal: place.signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  const group = seen?.groupsToStart.find(({ plannedGroup }) => plannedGroup.id === plannedGroupId);
  if (group === undefined) {
    render(
      html`${personTop(person, "groups-to-start", HEADING)}
        <div class="empty"><p>This group is no longer to start, or does not fit. It may have opened meanwhile.</p>
          <p><a href="#/people/${personId}/find">Find a group for ${person.knownAs}</a></p></div>`,
      place.element,
    );
    place.ready(HEADING);
    return;
  }
  const redraw = () => place.signal.aborted || render(template(group, form, back), place.element);
  const form = createForm({
    key: `invite:${personId}:${plannedGroupId}`,
    initial: { answer: null, words: "", askAgainOn: "", withConnector: false },
    save: (values) => change(INVITE, { input: invitationInput(personId, plannedGroupId, values) }),
    saved(payload) {
      notice("It is written down.", { undo: payload.change.id, undone: () => go(back), keep: true });
      go(back, { replace: true });
    },
    redraw,
  });
  redraw();
  place.ready(HEADING);
}

function template({ person, plannedGroup, reasons }, form, back) {
  const name = person.knownAs;
  return html`${personTop(person, "groups-to-start", `Invite ${name} to ${plannedGroup.name}`)}
    <p class="lead">${reasons[0]} Ask ${name}, and write down what they say.</p>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)}
      ${choiceField(form, { name: "answer", label: `What does ${name} say?`, options: ANSWERS, redraws: true })}
      ${textField(form, { name: "words", label: "In their own words", hint: "If they like to say.", rows: 3 })}
      ${form.values.answer === "NO"
        ? dateField(form, { name: "askAgainOn", label: `From when may ${name} be asked again?`, hint: "Leave it empty if they do not want to be asked." })
        : nothing}
      ${form.values.answer === "YES"
        ? choiceField(form, {
            name: "withConnector",
            label: "May a connector know that it is them?",
            hint: `Once the group opens, and only if ${name} agreed. Otherwise a connector hears numbers alone.`,
            options: [{ value: false, label: "No, the team alone" }, { value: true, label: "Yes, a connector too" }],
          })
        : nothing}
      ${formEnd(form, { cancel: `#${back}` })}
    </form>`;
}

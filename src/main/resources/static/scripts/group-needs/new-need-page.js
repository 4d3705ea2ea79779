// The form for what a group needs from people.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { choiceField, dateField, formEnd, formTop, textField } from "../forms/fields.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { interestsField } from "../person/interests-field.js";
import { go } from "../router.js";
import { options } from "../words/labels-logic.js";
import { NEED_KINDS } from "./needs-logic.js";
import { GROUP_NEEDS, RECORD_NEED } from "./needs-queries.js";

const HEADING = "Write down what a group needs";

export async function open(place) {
  const groupId = place.params.groupId;
  const back = `/groups/${groupId}/needs`;
  render(skeleton("The form is coming.", 4), place.element);
  const { group } = await ask(GROUP_NEEDS, { id: groupId }, { signal: place.signal });
  if (group === null) {
    go(back, { replace: true });
    return;
  }
  const redraw = () => place.signal.aborted || render(template(group, form, back, redraw), place.element);
  const form = createForm({
    key: `need:${groupId}`,
    initial: { kind: "SKILL", words: "", interestIds: [], until: "" },
    save: ({ kind, words, interestIds, until }) =>
      change(RECORD_NEED, { input: { groupId, kind, words, interestIds: interestIds.map(({ id }) => id), until: until || null } }),
    saved() {
      notice("It is written down. Whoever could give it hears of it in suggestions.", { keep: true });
      go(back, { replace: true });
    },
    redraw,
  });
  redraw();
  place.ready(HEADING);
}

function template({ name }, form, back, redraw) {
  return html`<h1>What does ${name} need?</h1>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)}
      ${textField(form, { name: "words", label: "What do they need?", hint: "Such as: somebody who plays the piano." })}
      ${choiceField(form, { name: "kind", label: "What kind of gift is it?", options: options(NEED_KINDS) })}
      ${interestsField(form, { name: "interestIds", label: "What is it about?", redraw })}
      ${dateField(form, { name: "until", label: "Until when?", hint: "Leave it empty if it goes on." })}
      ${formEnd(form, { cancel: `#${back}` })}
    </form>`;
}

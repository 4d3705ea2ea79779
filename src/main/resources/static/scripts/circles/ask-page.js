// The form with which somebody asks for a circle around a person.

import { html, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { dateField, formEnd, formTop, textField } from "../forms/fields.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { showNoPerson } from "../person/no-person.js";
import { go } from "../router.js";
import { today } from "../words/dates-logic.js";
import { ASK_FOR_CIRCLE, NAME_OF } from "./circles-queries.js";

export async function open(place) {
  const id = place.params.personId;
  render(skeleton("The form is coming.", 4), place.element);
  const { person } = await ask(NAME_OF, { id }, { signal: place.signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  const draw = () => place.signal.aborted || render(template(), place.element);
  const form = createForm({
    key: `circle-ask:${id}`,
    initial: { purpose: "", words: "", askedOn: today() },
    save: ({ purpose, words, askedOn }) =>
      change(ASK_FOR_CIRCLE, { input: { personId: id, purpose, words: words.trim() || null, askedOn: askedOn || null } }),
    saved({ circle }) {
      notice("The circle is asked for.", { keep: true });
      go(`/circles/${circle.id}`, { replace: true });
    },
    redraw: draw,
  });
  const template = () => html`<h1>Ask for a circle</h1>
    <p class="lead">A few people who meet about once a month around ${person.knownAs}, with one purpose.</p>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)} ${textField(form, { name: "purpose", label: "What is it to be for?" })}
      ${textField(form, { name: "words", label: "What was said, and who asked?", rows: 3 })}
      ${dateField(form, { name: "askedOn", label: "What day was it asked for?" })} ${formEnd(form, { cancel: "#/circles" })}
    </form>`;
  draw();
  place.ready("Ask for a circle");
}

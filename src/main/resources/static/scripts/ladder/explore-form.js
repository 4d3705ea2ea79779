// Writing down what came of a step: one tap for the answer, one to save. More words only for those who want to.

import { html, nothing } from "lit-html";
import { choiceField, dateField, formEnd, formTop, textField, ticksField } from "../forms/fields.js";
import { createForm } from "../forms/form.js";
import { today } from "../words/dates-logic.js";
import { ANSWERS, company, stateWords } from "./ladder-logic.js";
import { recordExploration } from "./ladder-data.js";

/** The form of a step. */
export function exploring(page, step) {
  return createForm({
    key: `explore:${page.outcome.id}:${step}`,
    initial: { state: null, words: "", presentIds: [], on: today() },
    save: (values) => (values.state ? send(page.outcome.id, step, values) : unanswered()),
    async saved({ change }, form) {
      const words = `Written down: ${stateWords(form.values.state).toLowerCase()}.`;
      page.forms.delete(step);
      await page.done(words, change, ".told-heading");
    },
    redraw: () => page.draw(),
  });

  function send(outcomeId, of, { state, words, presentIds, on }) {
    return recordExploration({ outcomeId, step: of, state, on: on || null, presentIds, words: words.trim() || null });
  }
}

function unanswered() {
  return { userErrors: [{ field: ["state"], message: "Choose one of these first." }] };
}

/** How it looks: big answers; the rest opens when somebody wants it, or when words are needed. */
export function exploreForm(form, people) {
  const { state } = form.values;
  return html`<form class="explore" novalidate aria-label="Write down what came of it" @submit=${(event) => form.submit(event)}>
    ${formTop(form)}
    <div class="answers">
      ${choiceField(form, {
        name: "state",
        label: "You have talked about this step. What came of it?",
        options: ANSWERS.map((value) => ({ value, label: stateWords(value) })),
        redraws: true,
      })}
    </div>
    ${state === null && !form.errors.words ? nothing : more(form, state, people)}
    ${formEnd(form, { save: "Save" })}
  </form>`;
}

function more(form, state, people) {
  const needed = state === "DECLINED";
  return html`${needed ? words(form, "Why not, in your words?") : nothing}
    <details class="say-more" ?open=${["presentIds", "on", ...(needed ? [] : ["words"])].some((name) => form.errors[name])}>
      <summary>Say more: ${needed ? "" : "your words, "}who was there, and when</summary>
      ${needed ? nothing : words(form, "In your words")}
      <div class="who">
        ${ticksField(form, { name: "presentIds", label: "Who was there?", options: people })}
      </div>
      ${dateField(form, { name: "on", label: "What day?" })}
    </details>`;
}

function words(form, label) {
  return textField(form, { name: "words", label, rows: 3 });
}

/** The people who can have been there, as options. */
export function peopleOptions(person) {
  return company(person).map(({ id, knownAs, name }) => ({ value: id, label: name || knownAs }));
}

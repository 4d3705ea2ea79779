// A review: the same steps asked again, on one form.

import { html } from "lit-html";
import { dateField, selectField, textField, ticksField } from "../forms/fields.js";
import { addDays, today } from "../words/dates-logic.js";
import { openForm, said } from "./form-page.js";
import { peopleOptions } from "./explore-form.js";
import { ANSWERS, standing, stateWords, STEPS } from "./ladder-logic.js";
import { reviewOutcome } from "./ladder-data.js";

const ASKED = STEPS.filter(({ step }) => step !== "PAID_SUPPORT");

export function open(place) {
  return openForm(place, {
    name: "review",
    heading: "Look at it all again",
    intro: "Ask each step again. If you leave a step open, it is asked again until you write something down.",
    initial: () => ({
      ...Object.fromEntries(ASKED.flatMap(({ step }) => [[step, null], [`${step}-words`, ""]])),
      words: "",
      lookAgainOn: addDays(today(), 42),
      presentIds: [],
      on: today(),
    }),
    fields: (form, loaded) => [
      ...ASKED.map((each) => asked(form, each, loaded.outcome)),
      textField(form, { name: "words", label: "What has changed, in your words?", rows: 3 }),
      dateField(form, { name: "lookAgainOn", label: "When do we look again?" }),
      html`<div class="who">${ticksField(form, { name: "presentIds", label: "Who was there?", options: peopleOptions(loaded.person) })}</div>`,
      dateField(form, { name: "on", label: "What day?" }),
    ],
    async send(values, { outcome }) {
      const answered = ASKED.filter(({ step }) => values[step]);
      const payload = await reviewOutcome({
        outcomeId: outcome.id,
        on: values.on || null,
        presentIds: values.presentIds,
        words: said(values.words),
        lookAgainOn: values.lookAgainOn || null,
        steps: answered.map(({ step }) => ({ step, state: values[step], words: said(values[`${step}-words`]) })),
      });
      return { ...payload, userErrors: payload.userErrors.map((error) => besideItsStep(error, answered)) };
    },
    done: () => "You have looked at it all again.",
  });
}

/** A refusal about one of the steps, under the name that the form has for it: ["steps", "2", "words"] is "FAMILY-words". */
function besideItsStep(error, answered) {
  const [list, index, field] = error.field;
  const step = list === "steps" ? answered[Number(index)]?.step : undefined;
  return step ? { ...error, field: [field === "words" ? `${step}-words` : step] } : error;
}

function asked(form, { step, name }, outcome) {
  const i = STEPS.findIndex((each) => each.step === step);
  const now = outcome.supportSequence.steps[i];
  return html`<section class="panel review-step" aria-labelledby="review-${step}">
    <h2 id="review-${step}">${i + 1}. ${name}</h2>
    <p>${now.question}</p>
    <p class="quiet">So far: ${standing(now, outcome, today()).toLowerCase()}.</p>
    ${selectField(form, {
      name: step,
      label: html`What is it now?<span class="unseen"> ${name}</span>`,
      options: ANSWERS.map((value) => ({ value, label: stateWords(value) })),
      empty: "Ask again later",
    })}
    ${textField(form, { name: `${step}-words`, label: html`In your words<span class="unseen">: ${name}</span>`, rows: 2 })}
  </section>`;
}

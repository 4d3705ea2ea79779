// The form for what came of an introduction: on another day, with whom, or why it came to an end.

import { html, nothing } from "lit-html";
import { choiceField, dateField, selectField, textField, ticksField } from "../forms/fields.js";
import { today } from "../words/dates-logic.js";
import { openIntroductionForm } from "./introduction-form.js";
import { STEP_LABELS, WHY_NOT } from "./introductions-logic.js";
import { RECORD_INTRODUCTION } from "./introductions-queries.js";

const choices = (labels) => Object.entries(labels).map(([value, label]) => ({ value, label }));

export function open(place) {
  const { introductionId } = place.params;
  return openIntroductionForm(place, {
    key: `introduction-step:${introductionId}`,
    load: async () => ({}),
    heading: () => "What came of it?",
    intro: ({ person }) => `Write down what happened next with this introduction of ${person.knownAs}.`,
    initial: { step: "CONTACTED", on: today(), presentIds: [], whyNot: null, words: "" },
    fields: (form, { options }) => [
      choiceField(form, { name: "step", label: "What happened?", options: choices(STEP_LABELS), redraws: true }),
      form.values.step === "STOPPED"
        ? selectField(form, { name: "whyNot", label: "Why?", options: choices(WHY_NOT), empty: "Choose a reason" })
        : nothing,
      dateField(form, { name: "on", label: "What day was it?" }),
      options.length ? html`<div class="who">${ticksField(form, { name: "presentIds", label: "Who was there?", options })}</div>` : nothing,
      textField(form, { name: "words", label: "Anything more about it?", rows: 3 }),
    ],
    mutation: RECORD_INTRODUCTION,
    input: ({ step, on, presentIds, whyNot, words }) => ({
      introductionId,
      step,
      on: on || null,
      presentIds,
      whyNot: step === "STOPPED" ? whyNot : null,
      words: words.trim() || null,
    }),
    done: "It is written down.",
  });
}

// The learning log: what was tried, what came of it, and the four questions and one.

import { html } from "lit-html";
import { choiceField, dateField, selectField, textField, ticksField } from "../forms/fields.js";
import { today } from "../words/dates-logic.js";
import { openForm, refused, said } from "./form-page.js";
import { peopleOptions } from "./explore-form.js";
import { about, called, stepName } from "./ladder-logic.js";
import { recordLearning } from "./ladder-data.js";
import { CAME, QUESTIONS } from "./learned.js";

export function open(place) {
  return openForm(place, {
    name: "learning",
    heading: "What have we learned?",
    intro: "Say what you tried and how it went. Answer what you can; leave the rest open.",
    initial: () => ({
      tried: "",
      came: null,
      ...Object.fromEntries(QUESTIONS.map(([name]) => [name, ""])),
      idea: null,
      presentIds: [],
      on: today(),
    }),
    fields: (form, loaded) => [
      textField(form, { name: "tried", label: "What have we tried?", rows: 3 }),
      selectField(form, {
        name: "idea",
        label: "Was it one of these ideas?",
        hint: "Then Kith knows better what to suggest next.",
        options: ideas(loaded.outcome),
        empty: "Something else",
      }),
      choiceField(form, { name: "came", label: "How did it go?", options: Object.entries(CAME).map(([value, label]) => ({ value, label })) }),
      ...QUESTIONS.map(([name, label]) => textField(form, { name, label, rows: 2 })),
      html`<div class="who">${ticksField(form, { name: "presentIds", label: "Who was there?", options: peopleOptions(loaded.person) })}</div>`,
      dateField(form, { name: "on", label: "What day?" }),
    ],
    send(values, { outcome, person }) {
      if (!values.came) {
        return refused("came", "Choose how it went.");
      }
      const chosen = subjects(outcome).find(({ subject }) => subject.id === values.idea);
      return recordLearning({
        personId: person.id,
        outcomeId: outcome.id,
        step: chosen?.step ?? null,
        about: about(chosen?.subject) ?? null,
        came: values.came,
        tried: values.tried.trim(),
        ...Object.fromEntries(QUESTIONS.map(([name]) => [name, said(values[name])])),
        presentIds: values.presentIds,
        on: values.on || null,
      });
    },
    done: () => "Written down: what you learned.",
  });
}

/** What can have been tried: what is suggested now, and what was written down before; each once. */
function subjects(outcome) {
  const all = outcome.supportSequence.steps.flatMap((step) => [
    ...step.explorations.filter((each) => each.about).map((each) => ({ step: step.step, subject: each.about, title: called(each.about) })),
    ...step.suggestions.filter((each) => each.subject).map((each) => ({ step: step.step, subject: each.subject, title: each.title })),
  ]);
  return [...new Map(all.map((each) => [each.subject.id, each])).values()];
}

function ideas(outcome) {
  return subjects(outcome).map(({ step, subject, title }) => ({
    value: subject.id,
    label: `${stepName(step)}: ${title}`,
  }));
}

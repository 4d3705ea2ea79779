// Saying what is left that only paid support can do.

import { choiceField, dateField, textField, ticksField } from "../forms/fields.js";
import { today } from "../words/dates-logic.js";
import { needOptions, onlyNeed, openForm, refused } from "./form-page.js";
import { peopleOptions } from "./explore-form.js";
import { stateUnmetNeed } from "./ladder-data.js";

export function open(place) {
  return openForm(place, {
    name: "left",
    step: "PAID_SUPPORT",
    heading: "What is left?",
    intro: "When you have looked at every step, something may be left that only paid support can do. Say what it is.",
    initial: (loaded) => ({ needId: onlyNeed(loaded), words: "", on: today(), presentIds: [] }),
    fields: (form, loaded) => [
      choiceField(form, { name: "needId", label: "What is it about?", options: needOptions(loaded) }),
      textField(form, { name: "words", label: "What is left, in your words?", hint: "For example: the last bit, getting out of the bath.", rows: 3 }),
      ticksField(form, { name: "presentIds", label: "Who was there?", options: peopleOptions(loaded.person) }),
      dateField(form, { name: "on", label: "What day?" }),
    ],
    send: ({ needId, words, on, presentIds }, { outcome }) =>
      needId
        ? stateUnmetNeed({ outcomeId: outcome.id, needId, words: words.trim(), on: on || null, presentIds })
        : refused("needId", "Choose what it is about."),
    done: () => "Written down: what is left.",
  });
}

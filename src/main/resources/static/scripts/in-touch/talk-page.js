// The form for a conversation about what the map shows.

import { html } from "lit-html";
import { dateField, textField, ticksField } from "../forms/fields.js";
import { company } from "../ladder/ladder-logic.js";
import { addDays, today } from "../words/dates-logic.js";
import { NOTE_CONVERSATION, WHO_IS_THERE } from "./in-touch-queries.js";
import { openPersonForm } from "./person-form.js";

const SIX_WEEKS = 42;

export function open(place) {
  return openPersonForm(place, {
    name: "talk",
    question: WHO_IS_THERE,
    heading: ({ knownAs }) => `Talk with ${knownAs}`,
    intro: ({ knownAs }) => `Look at the map together. Write down what ${knownAs} says about it, in their own words.`,
    initial: () => ({ words: "", agreed: "", presentIds: [], lookAgainOn: addDays(today(), SIX_WEEKS), on: today() }),
    fields: (form, person) => [
      textField(form, { name: "words", label: `What did ${person.knownAs} say?`, rows: 4 }),
      textField(form, { name: "agreed", label: "What did you agree?", hint: "Leave it empty if you agreed nothing.", rows: 3 }),
      dateField(form, { name: "lookAgainOn", label: "When do you talk again?", hint: `Leave it empty if ${person.knownAs} would rather not.` }),
      html`<div class="who">${ticksField(form, { name: "presentIds", label: "Who else was there?", options: options(person) })}</div>`,
      dateField(form, { name: "on", label: "What day was it?" }),
    ],
    mutation: NOTE_CONVERSATION,
    input: ({ words, agreed, presentIds, lookAgainOn, on }) => ({
      words,
      agreed: agreed.trim() || null,
      presentIds,
      lookAgainOn: lookAgainOn || null,
      on: on || null,
    }),
    done: "The conversation is written down.",
  });
}

const options = (person) => company(person).map(({ id, name, knownAs }) => ({ value: id, label: name || knownAs }));

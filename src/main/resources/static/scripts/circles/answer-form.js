// The form that says what became of an action.

import { dateField, selectField, textField } from "../forms/fields.js";
import { today } from "../words/dates-logic.js";
import { ANSWER } from "./circles-queries.js";

export const answerForm = {
  heading: "What became of it",
  done: "It is written down.",
  ofAction: true,
  initial: ({ action }) => ({ state: action.state, cameOfIt: action.cameOfIt ?? "", by: action.by, on: today() }),
  fields: (form, { action }) => [
    selectField(form, {
      name: "state",
      label: `Is it done? ${action.what}`,
      options: [
        { value: "OPEN", label: "Still to do" },
        { value: "DONE", label: "Done" },
        { value: "GIVEN_UP", label: "Given up" },
      ],
      redraws: true,
    }),
    form.values.state === "OPEN" ? dateField(form, { name: "by", label: "By when?" }) : "",
    textField(form, { name: "cameOfIt", label: "What came of it?", rows: 3 }),
    dateField(form, { name: "on", label: "What day was it?" }),
  ],
  mutation: ANSWER,
  input: ({ state, cameOfIt, by, on }, { action }) => ({
    actionId: action.id,
    state,
    cameOfIt: cameOfIt.trim() || null,
    on: on || null,
    by: state === "OPEN" ? by || null : null,
  }),
};

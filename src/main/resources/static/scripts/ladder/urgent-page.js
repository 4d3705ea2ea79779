// Something cannot wait: help starts now, and the steps are looked at within six weeks.

import { choiceField, dateField, textField } from "../forms/fields.js";
import { addDays, sayDate, today } from "../words/dates-logic.js";
import { needOptions, onlyNeed, openForm, refused } from "./form-page.js";
import { recordUrgentNeed } from "./ladder-data.js";

const SIX_WEEKS = 42;

export function open(place) {
  const last = addDays(today(), SIX_WEEKS);
  return openForm(place, {
    name: "urgent",
    step: "PAID_SUPPORT",
    heading: "It cannot wait",
    intro: "Help can start straight away. The steps are not forgotten: you look at them afterwards, within six weeks.",
    initial: (loaded) => ({ needId: onlyNeed(loaded), why: "", exploreBy: addDays(today(), 28) }),
    fields: (form, loaded) => [
      choiceField(form, { name: "needId", label: "What cannot wait?", options: needOptions(loaded) }),
      textField(form, { name: "why", label: "Why can it not wait?", rows: 3 }),
      dateField(form, { name: "exploreBy", label: "By what day will you have looked at all the steps?", hint: `By ${sayDate(last)} at the latest.` }),
    ],
    send: ({ needId, why, exploreBy }, { outcome }) =>
      needId
        ? recordUrgentNeed({ outcomeId: outcome.id, needId, why: why.trim(), exploreBy: exploreBy || null })
        : refused("needId", "Choose what cannot wait."),
    done: ({ exploreBy }) => `Written down: it cannot wait.${exploreBy ? ` Look at the steps by ${sayDate(exploreBy)}.` : ""}`,
  });
}

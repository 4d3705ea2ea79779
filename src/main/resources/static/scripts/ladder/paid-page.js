// Agreeing paid support for what is left: how much, with whom, and when to look again.

import { choiceField, dateField, selectField, textField } from "../forms/fields.js";
import { addDays, today } from "../words/dates-logic.js";
import { needOptions, openForm, refused } from "./form-page.js";
import { agreePaidSupport } from "./ladder-data.js";
import { left } from "./ladder-logic.js";

export function open(place) {
  return openForm(place, {
    name: "paid",
    step: "PAID_SUPPORT",
    heading: "Agree paid support",
    intro: "Just enough, for what is left. You look again on a day that you choose, to see what has changed.",
    initial: ({ outcome }) => ({
      needId: left(outcome, today())[0]?.need.id ?? outcome.urgentNeeds.find((each) => !each.settledOn)?.need.id ?? null,
      hoursPerWeek: "",
      workerId: asked(),
      startsOn: today(),
      reviewOn: addDays(today(), 42),
      words: "",
    }),
    fields: (form, loaded) => [
      choiceField(form, { name: "needId", label: "What is it for?", options: needOptions(loaded) }),
      textField(form, { name: "hoursPerWeek", label: "How many hours a week?", hint: "For example 1 or 1.5.", width: "short", inputmode: "decimal" }),
      selectField(form, { name: "workerId", label: "Who from the team?", options: workers(loaded.person), empty: "Not decided yet" }),
      textField(form, { name: "words", label: "What will they do, and when?", hint: "For example: an arm on Saturday evening.", rows: 2 }),
      dateField(form, { name: "startsOn", label: "When does it start?" }),
      dateField(form, { name: "reviewOn", label: "When do we look again?" }),
    ],
    send(values, { outcome }) {
      const hoursPerWeek = Number(values.hoursPerWeek.replace(",", "."));
      if (!values.needId) {
        return refused("needId", "Choose what it is for.");
      }
      if (!(hoursPerWeek > 0)) {
        return refused("hoursPerWeek", "Give the hours as a number, such as 1 or 1.5.");
      }
      return agreePaidSupport({
        outcomeId: outcome.id,
        needId: values.needId,
        hoursPerWeek,
        workerId: values.workerId,
        startsOn: values.startsOn || null,
        reviewOn: values.reviewOn || null,
        words: values.words.trim() || null,
      });
    },
    done: () => "Paid support is agreed.",
  });
}

/** The workers of the person's teams, by name, each once. */
function workers(person) {
  const all = person.teams.flatMap((team) => team.members).filter(({ role }) => role === "WORKER");
  return [...new Map(all.map(({ person: worker }) => [worker.id, { value: worker.id, label: worker.name }])).values()];
}

/** The worker whom the address names: the card that led here. */
function asked() {
  return new URLSearchParams(location.hash.split("?")[1] ?? "").get("worker") || null;
}

// The form for what somebody answers when they are asked how it feels. Each question may stay without an answer.

import { choiceField, dateField, textField, ticksField } from "../forms/fields.js";
import { today } from "../words/dates-logic.js";
import { BARRIERS, HOW_LONELY, HOW_OFTEN, satisfactionOf, WISHES } from "./asked-logic.js";
import { NAMED, RECORD_ASKED_SCALE } from "./in-touch-queries.js";
import { openPersonForm } from "./person-form.js";

export function open(place) {
  return openPersonForm(place, {
    name: "asked",
    question: NAMED,
    heading: ({ knownAs }) => `Ask ${knownAs} how it feels`,
    intro: ({ knownAs }) => `Read the questions out as they stand. ${knownAs} may leave out any of them. There are no wrong answers.`,
    initial: () => ({
      companionship: null,
      leftOut: null,
      isolated: null,
      lonely: null,
      satisfaction: "",
      wish: null,
      barriers: [],
      words: "",
      on: today(),
    }),
    fields: (form) => [
      choice(form, "companionship", "How often do you feel that you lack companionship?", HOW_OFTEN),
      choice(form, "leftOut", "How often do you feel left out?", HOW_OFTEN),
      choice(form, "isolated", "How often do you feel isolated from others?", HOW_OFTEN),
      choice(form, "lonely", "How often do you feel lonely?", HOW_LONELY),
      textField(form, {
        name: "satisfaction",
        label: "How satisfied are you with the contact that you have with other people?",
        hint: "From 0, not at all, to 10, completely.",
        width: "short",
        inputmode: "numeric",
      }),
      choice(form, "wish", "Would you like more contact, less, or the same?", WISHES),
      ticksField(form, { name: "barriers", label: "What stops you?", options: options(BARRIERS) }),
      textField(form, { name: "words", label: "Anything else, in your words?", rows: 3 }),
      dateField(form, { name: "on", label: "What day is it about?" }),
    ],
    mutation: RECORD_ASKED_SCALE,
    input: ({ satisfaction, words, on, ...answers }) => ({
      ...answers,
      satisfaction: satisfactionOf(satisfaction),
      words: words.trim() || null,
      on: on || null,
    }),
    done: "The answers are written down.",
  });
}

function choice(form, name, label, words) {
  return choiceField(form, { name, label, options: [...options(words), { value: null, label: "No answer" }] });
}

const options = (words) => Object.entries(words).map(([value, label]) => ({ value, label: label.charAt(0).toUpperCase() + label.slice(1) }));

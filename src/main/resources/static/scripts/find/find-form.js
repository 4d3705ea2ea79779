// What somebody looks for: from where, what for, and more if they know it.

import { html, nothing } from "lit-html";
import { formTop, selectField, textField, ticksField } from "../forms/fields.js";
import { accessFeatures, options } from "../words/labels-logic.js";
import { COSTS, DAYS, MINUTES, PARTS } from "./asked-logic.js";

/** Languages that are spoken in many places of the country; whatever is spoken nearby can be chosen too. */
const LANGUAGES = ["en", "ar", "bn", "cy", "gu", "pa", "pl", "pt", "ro", "ur"];

/** Made when a name is wanted first: it takes a while. */
let names = null;

function nameOf(language) {
  names ??= new Intl.DisplayNames(["en-GB"], { type: "language" });
  return names.of(language);
}

/** The form. The person is null where it is looked from a postcode; spoken are the languages of what was found, each with value and label. */
export function findForm(form, { person, spoken, look }) {
  return html`<form class="find-form" aria-label="What to look for" novalidate @submit=${look}>
    ${formTop(form)}
    <div class="find-fields">
      ${person === null
        ? textField(form, { name: "near.postcode", label: "Near which postcode?", hint: "Such as WN9 1AG.", width: "medium" })
        : nothing}
      ${textField(form, { name: "words", label: "What for?", hint: "Such as singing, or a quiet place to read." })}
      ${selectField(form, { name: "walkingMinutes", label: "How far on foot?", options: MINUTES.map(minutes), empty: usual(person) })}
      ${selectField(form, { name: "day", label: "Day", options: DAYS.map(plain), empty: "Any day" })}
      ${selectField(form, { name: "part", label: "Time of day", options: PARTS.map(plain), empty: "Any time" })}
      ${selectField(form, { name: "room", label: "Room", options: [{ value: "OPEN", label: "New people can come" }], empty: "Also where it is full" })}
    </div>
    <details class="find-more" ?open=${isMore(form)}>
      <summary>Cost, age, language, and what must be there</summary>
      <div class="find-fields">
        ${selectField(form, { name: "affordablePence", label: "What it may cost each time", options: COSTS.map(cost), empty: "Anything" })}
        ${textField(form, { name: "age", label: "For what age?", hint: "In years.", width: "short", inputmode: "numeric" })}
        ${selectField(form, { name: "languages", label: "Language", options: languages(form, spoken), empty: "Any language" })}
      </div>
      ${ticksField(form, { name: "accessNeeds", label: "What must be there?", hint: "Only what is known to be there counts.", options: options(accessFeatures) })}
    </details>
    <p class="find-look"><button type="submit" class="button">Look</button></p>
  </form>`;
}

const MORE = ["affordablePence", "age", "languages", "accessNeeds"];

const isMore = ({ values, errors }) => MORE.some((name) => values[name]?.length > 0 || errors[name]);

const minutes = (value) => ({ value, label: `${value} minutes’ walk` });

const usual = (person) => (person === null ? "The usual walk" : "What they walk with ease");

const plain = (value) => ({ value, label: value[0] + value.slice(1).toLowerCase() });

const cost = (value) => ({ value, label: value === "0" ? "Nothing" : `£${value / 100} or less` });

function languages({ values }, spoken) {
  const codes = values.languages === null ? LANGUAGES : [...LANGUAGES, values.languages];
  const all = new Map([...codes.map((value) => [value, nameOf(value)]), ...spoken.map(({ value, label }) => [value, label])]);
  return [...all].map(([value, label]) => ({ value, label }));
}

// The questions about a tie, for somebody new and for somebody known.

import { html } from "lit-html";
import { choiceField, dateField, selectField, textField, ticksField } from "../forms/fields.js";
import { frequencies, helps, kinds, options, possessive, rings, sectorNames, sectors, wishes, yesNo } from "../words/labels-logic.js";
import { sectorSign } from "./shapes.js";

const MORE = ["sinceYear", "contactFrequency", "lastContact", "receives", "gives", "offeredNeedIds", "confides", "canCallOn"];

/** Where they stand, and who they are to each other. */
export function firstQuestions(form, { person, who }) {
  return html`${choiceField(form, {
      name: "sector",
      label: `Where does ${who} stand in ${possessive(person.knownAs)} life?`,
      options: sectorNames.map((value) => ({ value, label: sectors[value].word, hint: sectors[value].who, icon: sectorSign(value) })),
    })}
    ${choiceField(form, {
      name: "ring",
      label: "How close are they?",
      options: Object.entries(rings).map(([value, { word }]) => ({ value: Number(value), label: word })),
    })}
    ${textField(form, { name: "inWords", label: `Who is ${who} to ${person.knownAs}?`, hint: "In their words. Such as: friend from chapel." })}
    ${selectField(form, { name: "kind", label: "Which of these fits best?", empty: form.base.kind === null ? "Not said" : null, options: options(kinds) })}
    ${choiceField(form, {
      name: "lapsed",
      label: "Have they lost touch?",
      options: [
        { value: false, label: "No, they are in touch" },
        { value: true, label: "Yes, they have lost touch" },
      ],
    })}
    ${choiceField(form, {
      name: "wish",
      label: `What does ${person.knownAs} wish for?`,
      options: [...options(wishes), { value: null, label: "Nobody has asked" }],
    })}`;
}

/** What is good to know about it; open when something in it is not right, or when asked. */
export function moreQuestions(form, { person, who, needs, open = false }) {
  const wrong = MORE.some((name) => form.errors[name]);
  return html`<details class="panel" ?open=${open || wrong}>
    <summary>More, if you know it</summary>
    ${textField(form, { name: "sinceYear", label: "Since which year have they known each other?", hint: "Such as 1968.", width: "short", inputmode: "numeric" })}
    ${selectField(form, { name: "contactFrequency", label: "How often are they in touch?", empty: "Not known", options: options(frequencies) })}
    ${dateField(form, { name: "lastContact", label: "When were they last in touch?"})}
    ${ticksField(form, { name: "receives", label: `What does ${person.knownAs} get from ${who}?`, options: options(helps) })}
    ${ticksField(form, { name: "gives", label: `What does ${person.knownAs} give ${who}?`, options: options(helps) })}
    ${ticksField(form, {
      name: "offeredNeedIds",
      label: `What has ${who} offered to help with?`,
      options: needs.map(({ id, name }) => ({ value: id, label: name })),
    })}
    ${choiceField(form, { name: "confides", label: `Does ${person.knownAs} talk with them about private things?`, options: yesNo })}
    ${choiceField(form, { name: "canCallOn", label: `Can ${person.knownAs} call on them for help?`, options: yesNo })}
  </details>`;
}

/** Folded away, so that it is read only by who opens it: the form may lie on the table between everybody. */
export function careQuestion(form) {
  return html`<details class="panel" ?open=${form.errors.unsafe !== undefined}>
    <summary>Only for the team</summary>
    ${choiceField(form, {
      name: "unsafe",
      label: "Is there a reason to take care?",
      hint: "If yes, Kith never suggests them for anything. It does not show in the circle.",
      options: [
        { value: false, label: "No" },
        { value: true, label: "Yes, take care" },
      ],
    })}
  </details>`;
}

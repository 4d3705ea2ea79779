// Says kindly that somebody else was writing too, and asks about what both changed.

import { html, nothing } from "lit-html";
import { inAList } from "../words/labels-logic.js";
import { same } from "./form-logic.js";

/**
 * The panel; clash has what merge() found, and theirs, the answers as the other left them. What is "this profile", or
 * another name for it; names has the words for each answer; say(value, name) puts an answer into lines.
 */
export function clashPanel(form, clash, { what, names, say }) {
  return html`<div class="panel quiet-panel" role="alert" tabindex="-1" id="clash">
    <h2>Somebody else changed ${what} too</h2>
    <p>Nothing is lost. Your words are still here, and nothing of yours is saved yet.</p>
    ${clash.taken.length === 0
      ? nothing
      : html`<p>They changed this, and it is in the form now: ${inAList(clash.taken.map((name) => names[name]))}.</p>`}
    ${clash.clashes.length === 0
      ? html`<p>Read it through, then press Save.</p>`
      : html`<p>You both changed what is below. Which one is right?</p>
          ${clash.clashes.map((name) => question(form, clash, name, { names, say }))}`}
  </div>`;
}

function question(form, clash, name, { names, say }) {
  const sides = [
    { heading: "You wrote", words: "Keep mine", value: clash.values[name] },
    { heading: "They wrote", words: "Take theirs", value: clash.theirs[name] },
  ];
  return html`<fieldset class="clash">
    <legend>${names[name]}</legend>
    <div class="clash-sides">
      ${sides.map(({ heading, words, value }) =>
        side({ heading, words, lines: say(value, name), chosen: same(form.values[name], value) }, () =>
          form.set(name, value, { draw: true }),
        ),
      )}
    </div>
  </fieldset>`;
}

function side({ heading, words, lines, chosen }, choose) {
  return html`<div>
    <p class="clash-who">${heading}</p>
    <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
    <button type="button" class="button small ${chosen ? "" : "plain"}" aria-pressed=${chosen ? "true" : "false"} @click=${choose}>
      ${words}
    </button>
  </div>`;
}

// Says kindly that somebody else was writing too, and asks about what both changed.

import { html, nothing } from "lit-html";
import { same } from "../forms/form-logic.js";
import { inAList } from "../words/labels-logic.js";
import { names, sayValue } from "./profile-logic.js";

/** The panel; clash has what merge() found and theirs, the answers as the other left them. */
export function clashPanel(form, clash, { redraw, takeTheirs }) {
  return html`<div class="panel quiet-panel" role="alert" tabindex="-1" id="clash">
    <h2>Somebody else changed this profile too</h2>
    <p>Nothing is lost. Your words are still here, and nothing of yours is saved yet.</p>
    ${clash.taken.length === 0
      ? nothing
      : html`<p>They changed this, and it is in the form now: ${inAList(clash.taken.map((name) => names[name]))}.</p>`}
    ${clash.clashes.length === 0
      ? html`<p>Read it through, then press Save.</p>`
      : html`<p>You both changed what is below. Which one is right?</p>
          ${clash.clashes.map((name) => question(form, clash, name, { redraw, takeTheirs }))}`}
  </div>`;
}

function question(form, clash, name, { redraw, takeTheirs }) {
  const mine = clash.values[name];
  const keepMine = () => {
    form.set(name, mine);
    redraw();
  };
  return html`<fieldset class="clash">
    <legend>${names[name]}</legend>
    <div class="clash-sides">
      ${side("You wrote", mine, "Keep mine", same(form.values[name], mine), keepMine)}
      ${side("They wrote", clash.theirs[name], "Take theirs", same(form.values[name], clash.theirs[name]), () => takeTheirs(name))}
    </div>
  </fieldset>`;
}

function side(heading, value, words, chosen, choose) {
  return html`<div>
    <p class="clash-who">${heading}</p>
    <ul>${sayValue(value).map((line) => html`<li>${line}</li>`)}</ul>
    <button type="button" class="button small ${chosen ? "" : "plain"}" aria-pressed=${chosen ? "true" : "false"} @click=${choose}>
      ${words}
    </button>
  </div>`;
}

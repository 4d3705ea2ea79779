// The card of one person in the circle: what is known, and what can be done about it, all from the keyboard.

import { html, nothing, render } from "lit-html";
import { rings, sectors, ways } from "../words/labels-logic.js";
import { sayAgo, today } from "../words/dates-logic.js";
import { sectorSign } from "./shapes.js";
import { movesOf } from "./moves-logic.js";
import { knownBy } from "./tie-words-logic.js";

/**
 * Opens the card in the dialog. Acts has move(tie, change), contact(tie, way, on), acquaint(tie, other, inWords),
 * end(tie, on); each closes the card.
 */
export function openCard(dialog, tie, state, acts) {
  let ending = false;
  const close = () => dialog.close();
  const act = (name, ...values) => {
    close();
    acts[name](tie, ...values);
  };
  const draw = () => render(template(), dialog);
  const askEnd = () => {
    ending = true;
    draw();
    dialog.querySelector("#end-on").focus();
  };

  function template() {
    return html`<div class="card">
      <div class="card-top">
        <h2 tabindex="-1" id="card-name">${tie.with.name}</h2>
        <button type="button" class="button small plain" @click=${close}>Close</button>
      </div>
      <p>${tie.inWords ? html`${tie.inWords}. ` : nothing}${sectorSign(tie.sector)} ${sectors[tie.sector].word}, ${rings[tie.ring].word.toLowerCase()}.</p>
      ${tie.lastContact ? html`<p class="quiet">Last in touch ${sayAgo(tie.lastContact, state.today)}.</p>` : nothing}
      ${ending ? ended(state.person, tie, act, draw, () => (ending = false)) : rest()}
    </div>`;
  }

  function rest() {
    return html`<h3>Move</h3>
      <div class="buttons">
        ${movesOf(tie).map(
          ({ words, change }) => html`<button type="button" class="button small plain" @click=${() => act("move", change)}>${words}</button>`,
        )}
      </div>
      ${contactForm(tie, act)} ${knows(tie, state, act)}
      <div class="buttons card-end">
        <a class="button small" href="#/people/${state.person.id}/circle/${tie.id}" @click=${close}>Change more</a>
        <button type="button" class="button small careful" @click=${askEnd}>No longer in touch</button>
      </div>`;
  }

  draw();
  dialog.showModal();
  dialog.querySelector("#card-name").focus();
}

function contactForm(tie, act) {
  const record = (way) => {
    const on = document.getElementById("contact-on").value;
    act("contact", way, on === "" ? today() : on);
  };
  return html`<h3>They were in touch</h3>
    <div class="field">
      <label for="contact-on">On which day?</label>
      <input id="contact-on" type="date" class="medium" max=${today()} .value=${today()} />
    </div>
    <div class="buttons">
      ${Object.entries(ways).map(
        ([way, words]) => html`<button type="button" class="button small plain" @click=${() => record(way)}>${words}</button>`,
      )}
    </div>`;
}

function knows(tie, state, act) {
  const known = knownBy(tie, state.ties, state.acquaintances);
  const others = state.ties.filter((one) => one.id !== tie.id && !known.some((each) => each.tie.id === one.id));
  const add = () => {
    const other = others.find(({ id }) => id === document.getElementById("knows-whom").value);
    if (other !== undefined) {
      act("acquaint", other, document.getElementById("knows-how").value.trim());
    }
  };
  return html`<h3>Who do they know here?</h3>
    ${known.length === 0
      ? html`<p class="quiet">Nobody that we know of.</p>`
      : html`<ul>${known.map(({ tie: other, inWords }) => html`<li>${other.with.name}${inWords ? `, ${inWords}` : ""}</li>`)}</ul>`}
    ${others.length === 0
      ? nothing
      : html`<details>
          <summary>Add somebody they know</summary>
          <div class="field">
            <label for="knows-whom">Who?</label>
            <select id="knows-whom">
              ${others.map(({ id, with: { name } }) => html`<option value=${id}>${name}</option>`)}
            </select>
          </div>
          <div class="field">
            <label for="knows-how">How do they know each other?</label>
            <input id="knows-how" type="text" autocomplete="off" />
          </div>
          <button type="button" class="button small plain" @click=${add}>Add</button>
        </details>`}`;
}

function ended(person, tie, act, draw, stop) {
  const keep = () => {
    stop();
    draw();
    document.getElementById("card-name").focus();
  };
  const end = () => {
    const on = document.getElementById("end-on").value;
    act("end", on === "" ? today() : on);
  };
  return html`<h3>Are ${person.knownAs} and ${tie.with.knownAs} no longer in touch?</h3>
    <p>${tie.with.knownAs} will leave the circle, and stay under “People from before”. You can undo it.</p>
    <div class="field">
      <label for="end-on">Since which day?</label>
      <input id="end-on" type="date" class="medium" max=${today()} .value=${today()} />
    </div>
    <div class="buttons">
      <button type="button" class="button small careful" @click=${end}>Yes, no longer in touch</button>
      <button type="button" class="button small plain" @click=${keep}>Keep them</button>
    </div>`;
}

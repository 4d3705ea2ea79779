// What if: suppose that something happens, and see what the same rules would say. Nothing is written down.

import { html, nothing } from "lit-html";
import { ask, hasLeft } from "../api.js";
import { announce } from "../page/notices.js";
import { troubleWords } from "../page/trouble.js";
import { levels } from "../words/isolation-logic.js";
import { WHAT_IF } from "./in-touch-queries.js";
import { suppositions } from "./what-if-logic.js";

/** The panel with what is supposed, and what came of it. */
export class WhatIf {
  #person;
  #groups;
  #draw;
  #signal;
  #chosen = "";
  #said = null;

  constructor({ person, seen }, draw, signal) {
    this.#person = person;
    this.#groups = suppositions(seen.relationshipCircle.ties);
    this.#draw = draw;
    this.#signal = signal;
  }

  panel() {
    return html`<section class="panel no-print" aria-labelledby="what-if">
      <h2 id="what-if">What if …</h2>
      <form @submit=${(event) => this.#suppose(event)}>
        <div class="field">
          <label for="suppose">Suppose that</label>
          <p class="hint" id="suppose-hint">This only tries it out. Nothing is written down.</p>
          <select id="suppose" aria-describedby="suppose-hint" @change=${(event) => this.#choose(event.target.value)}>
            <option value="">Choose something</option>
            ${this.#groups.map(
              ({ heading, choices }) => html`<optgroup label=${heading}>
                ${choices.map(({ value, words }) => html`<option value=${value} .selected=${value === this.#chosen}>${words}</option>`)}
              </optgroup>`,
            )}
          </select>
        </div>
        <p><button type="submit" class="button plain">What would be different?</button></p>
      </form>
      ${this.#said === null ? nothing : html`<div class="supposed">${this.#said.map((words) => html`<p>${words}</p>`)}</div>`}
    </section>`;
  }

  #choose(value) {
    this.#chosen = value;
    this.#say(null);
  }

  async #suppose(event) {
    event.preventDefault();
    const change = this.#groups.flatMap(({ choices }) => choices).find(({ value }) => value === this.#chosen)?.change;
    if (change === undefined) {
      this.#say(["Choose something to suppose first."]);
      document.getElementById("suppose").focus();
      return;
    }
    try {
      const { whatIf } = await ask(WHAT_IF, { id: this.#person.id, changes: [change] }, { signal: this.#signal });
      this.#say(whatIf.whatIf ? outcome(whatIf.whatIf) : whatIf.userErrors.map(({ message }) => message));
    } catch (error) {
      if (!hasLeft(error)) {
        this.#say(troubleWords(error).map((words) => `${words}.`.replace("..", ".")));
      }
    }
  }

  #say(words) {
    this.#said = words;
    this.#draw();
    if (words !== null) {
      announce(words.join(" "));
    }
  }
}

function outcome({ before, after, appears, clears }) {
  const said = [
    before.level === after.level ? `It would still be: ${levels[after.level].toLowerCase()}.` : `It would be: ${levels[after.level].toLowerCase()}.`,
    ...clears.map(({ title }) => `No longer: ${title.toLowerCase()}.`),
    ...appears.map(({ title, sentence }) => `New: ${title.toLowerCase()}. ${sentence}`),
  ];
  return appears.length + clears.length === 0 ? [...said, "The same things would stand out."] : said;
}

// Interests are picked from the taxonomy: type some letters, press the one that fits.

import { html, nothing } from "lit-html";
import { ask } from "../api.js";
import { described, field } from "../forms/fields.js";
import { fieldId } from "../forms/form.js";
import { announce } from "../page/notices.js";
import { FIND_INTERESTS } from "./person-queries.js";

const PAUSE = 250;
const finds = new WeakMap();

/** The field; its value is an array of { id, name }. */
export function interestsField(form, { name, label, redraw }) {
  const hint = "Type a few letters, such as “sing”, then choose.";
  const chosen = form.values[name];
  const found = (finds.get(form)?.nodes ?? []).filter(({ id }) => !chosen.some((one) => one.id === id));
  const add = (interest) => {
    form.set(name, [...form.values[name], { id: interest.id, name: interest.name }]);
    finds.delete(form);
    const input = document.getElementById(fieldId(form, name));
    input.value = "";
    redraw();
    input.focus();
    announce(`${interest.name} was added.`);
  };
  const remove = (interest) => {
    form.set(name, form.values[name].filter(({ id }) => id !== interest.id));
    redraw();
    document.getElementById(fieldId(form, name)).focus();
    announce(`${interest.name} was taken off.`);
  };
  return html`<div class="picker">
    ${field(
      form,
      { name, label, hint },
      html`<input id=${fieldId(form, name)} type="text" autocomplete="off" @input=${(event) => find(form, event.target.value, redraw)}
        @keydown=${(event) => firstOnEnter(event, found, add)} aria-describedby=${described(form, name, hint)} />`,
    )}
    ${found.length === 0
      ? nothing
      : html`<ul class="finds plain-list" aria-label="Choose one">
          ${found.map((interest) => html`<li><button type="button" class="button small plain" @click=${() => add(interest)}>${interest.name}</button></li>`)}
        </ul>`}
    ${chosen.length === 0
      ? nothing
      : html`<ul class="tags plain-list" aria-label="Chosen">
          ${chosen.map(
            (interest) => html`<li>
              ${interest.name}
              <button type="button" class="tag-off" aria-label="Take off ${interest.name}" @click=${() => remove(interest)}>×</button>
            </li>`,
          )}
        </ul>`}
  </div>`;
}

function firstOnEnter(event, found, add) {
  if (event.key === "Enter") {
    event.preventDefault();
    if (found.length > 0) {
      add(found[0]);
    }
  }
}

function find(form, words, redraw) {
  const before = finds.get(form);
  clearTimeout(before?.timer);
  const timer = setTimeout(async () => {
    const search = words.trim();
    const nodes = search.length < 2 ? [] : await interestsFor(search);
    finds.set(form, { nodes, timer });
    redraw();
    announce(search.length < 2 ? "" : nodes.length === 0 ? "Nothing fits. Try another word." : `${nodes.length} fit.`);
  }, PAUSE);
  finds.set(form, { nodes: before?.nodes ?? [], timer });
}

/** No answer is like no match: the rest of the form can still be filled in. */
async function interestsFor(search) {
  try {
    return (await ask(FIND_INTERESTS, { search })).interests.nodes;
  } catch {
    return [];
  }
}

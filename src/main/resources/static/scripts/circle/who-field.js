// Who is new in the circle: somebody on the map already, or a new name.

import { html, nothing } from "lit-html";
import { ask } from "../api.js";
import { field } from "../forms/fields.js";
import { fieldId } from "../forms/form.js";
import { announce } from "../page/notices.js";
import { FIND_PEOPLE } from "./circle-queries.js";

const PAUSE = 250;
const finds = new WeakMap();

/** The field; it fills withPersonId, or withName for somebody who is not on the map yet. */
export function whoField(form, { label, redraw, notThem }) {
  const name = form.errors.withPersonId ? "withPersonId" : "withName";
  const found = (finds.get(form)?.nodes ?? []).filter(({ id }) => id !== notThem);
  const chosen = form.values.withPersonId !== null;
  const input = (event) => {
    form.set("withName", event.target.value);
    form.set("withPersonId", null);
    find(form, event.target.value, redraw);
  };
  const choose = (person) => {
    form.set("withName", person.name);
    form.set("withPersonId", person.id);
    finds.delete(form);
    redraw();
    document.getElementById(fieldId(form, name)).focus();
    announce(`${person.name} was chosen.`);
  };
  return html`<div class="picker">
    ${field(
      form,
      { name, label, hint: "Type their name. If they are on the map already, choose them below." },
      html`<input id=${fieldId(form, name)} type="text" autocomplete="off" .value=${form.values.withName} @input=${input}
        aria-invalid=${form.errors[name] ? "true" : nothing} aria-describedby="${fieldId(form, name)}-hint ${fieldId(form, name)}-error who-is" />`,
    )}
    <p class="quiet small-text" id="who-is">
      ${chosen ? "On the map already." : form.values.withName.trim() === "" ? "" : "New on the map."}
    </p>
    ${found.length === 0
      ? nothing
      : html`<ul class="finds plain-list" aria-label="People on the map">
          ${found.map(
            (person) => html`<li>
              <button type="button" class="button small plain" @click=${() => choose(person)}>
                ${person.name}${person.home?.neighbourhood ? `, ${person.home.neighbourhood.name}` : ""}
              </button>
            </li>`,
          )}
        </ul>`}
  </div>`;
}

function find(form, words, redraw) {
  const before = finds.get(form);
  clearTimeout(before?.timer);
  const timer = setTimeout(async () => {
    const search = words.trim();
    const nodes = search.length < 2 ? [] : await peopleFor(search);
    finds.set(form, { nodes, timer });
    redraw();
    if (nodes.length > 0) {
      announce(`${nodes.length} on the map already fit.`);
    }
  }, PAUSE);
  finds.set(form, { nodes: before?.nodes ?? [], timer });
}

/** No answer is like no match: a new name can still be given. */
async function peopleFor(search) {
  try {
    return (await ask(FIND_PEOPLE, { search })).people.nodes;
  } catch {
    return [];
  }
}

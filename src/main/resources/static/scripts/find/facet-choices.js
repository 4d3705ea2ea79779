// What could be chosen next, with how many there would be.

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { choices } from "./facets-logic.js";

/**
 * The choices as buttons that stay pressed, folded away unless open; names are those of interests by id, choose gets the choice that
 * was pressed. What is folded away can come later than the rest.
 */
export function facetChoices({ facets, values, names, open, later, choose }) {
  const all = choices(facets, values, names);
  if (all.length === 0) {
    return nothing;
  }
  return html`<details class="find-facets" ?open=${open}>
    <summary>Choose among what is there</summary>
    ${later && !open ? nothing : all.map((by) => choicesBy(by, choose))}
  </details>`;
}

function choicesBy({ by, heading, facets }, choose) {
  return html`<div class="find-facet" role="group" aria-labelledby="find-by-${by}">
    <p id="find-by-${by}">${heading}</p>
    <ul class="plain-list">${repeat(facets, ({ key }) => key, (facet) => html`<li>${choice(facet, choose)}</li>`)}</ul>
  </div>`;
}

function choice(facet, choose) {
  const { key, label, count, chosen } = facet;
  return html`<button type="button" class="button small plain" data-facet=${key} aria-pressed=${String(chosen)}
    @click=${() => choose(facet)}>${count === null ? label : `${label} (${count})`}</button>`;
}

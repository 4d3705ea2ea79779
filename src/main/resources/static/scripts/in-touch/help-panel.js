// What would help: suggestions for what the person wants that would also clear something that stands out.

import { html, nothing } from "lit-html";
import { levels } from "../words/isolation-logic.js";

/** The panel; lines in grey until the suggestions are there, a sentence if they cannot be had. */
export function helpPanel(person, help) {
  return html`<section class="panel" aria-labelledby="would-help">
    <h2 id="would-help">What would help</h2>
    ${help === undefined
      ? html`<div class="skeleton" role="status"><p class="unseen">What would help is coming.</p><div class="skeleton-line" aria-hidden="true"></div><div class="skeleton-line" aria-hidden="true"></div></div>`
      : help === null
        ? html`<p>This is not here just now. Open the page again in a moment.</p>`
        : list(person, help)}
  </section>`;
}

function list(person, help) {
  return help.length === 0
    ? html`<p>There is no suggestion for now that would change what stands out.</p>
        <p><a href="#/people/${person.id}/outcomes/new">Write down something ${person.knownAs} wants</a></p>`
    : html`<ul class="plain-list helping">${help.map((each) => told(person, each))}</ul>`;
}

function told(person, { suggestion, outcome, clears, appears, levelAfter }) {
  return html`<li>
    <h3><a href="#/people/${person.id}/outcomes/${outcome.id}?step=${suggestion.step}">${suggestion.title}</a></h3>
    <p>${suggestion.reasons[0].sentence}</p>
    ${clears.length ? html`<p>This would no longer stand out: ${titles(clears)}.</p>` : nothing}
    ${appears.length ? html`<p>This would be new: ${titles(appears)}.</p>` : nothing}
    <p class="quiet">Then: ${levels[levelAfter].toLowerCase()}. For “${outcome.words}”</p>
  </li>`;
}

const titles = (signals) => signals.map(({ title }) => title.toLowerCase()).join("; ");

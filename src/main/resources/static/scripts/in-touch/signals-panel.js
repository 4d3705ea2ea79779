// What stands out, down to the people it is about, and what cannot be said.

import { html, nothing } from "lit-html";
import { inAList, sectors } from "../words/labels-logic.js";
import { sayAgo, sayDay } from "../words/dates-logic.js";
import { signals as titles } from "../words/isolation-logic.js";

/** The panel of the signals. */
export function signalsPanel(person, { isolation: { signals, signalsNotKnown }, relationshipCircle }) {
  return html`<section class="panel" aria-labelledby="stands-out">
    <h2 id="stands-out">What stands out</h2>
    ${signals.length === 0
      ? html`<p>Nothing, as far as is known.</p>`
      : html`<ul class="plain-list standing-out">${signals.map((signal) => told(person, signal, relationshipCircle.ties))}</ul>`}
    ${signalsNotKnown.length
      ? html`<h3>What nobody can say yet</h3>
          <p>Too little is written down to say anything about:</p>
          <ul>${signalsNotKnown.map((rule) => html`<li>${titles[rule]}</li>`)}</ul>
          <p><a href="#/people/${person.id}/circle">Fill in the circle together</a></p>`
      : nothing}
  </section>`;
}

function told(person, { title, sentence, since, people }, ties) {
  return html`<li>
    <h3>${title}</h3>
    <p>${sentence}${since ? html` <span class="quiet">Since ${sayDay(since)}.</span>` : nothing}</p>
    ${people.length
      ? html`<ul>${people.map((each) => html`<li>${who(person, each, ties.find((tie) => tie.with.id === each.id))}</li>`)}</ul>`
      : nothing}
  </li>`;
}

function who(person, { id, name }, tie) {
  if (tie === undefined) {
    return html`<a href="#/people/${id}">${name}</a>`;
  }
  const facts = [
    tie.inWords ?? sectors[tie.sector].word.toLowerCase(),
    tie.lapsed ? "lost touch" : null,
    tie.lastContact ? `last in touch ${sayAgo(tie.lastContact)}` : "nobody wrote down when they were last in touch",
  ].filter((fact) => fact !== null);
  return html`<a href="#/people/${person.id}/circle/${tie.id}">${name}</a>: ${inAList(facts)}`;
}

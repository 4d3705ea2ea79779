// How it feels: only what the person said. It is never one number with what the map says.

import { html, nothing } from "lit-html";
import { sayDay } from "../words/dates-logic.js";
import { answers } from "./asked-logic.js";

/** The panel of what was asked, the newest time first; with the way to ask for whoever may write. */
export function askedPanel({ id, knownAs }, asked, mayWrite) {
  return html`<section class="panel quiet-panel" aria-labelledby="asked">
    <h2 id="asked">How it feels</h2>
    ${asked.length === 0
      ? html`<p>Nobody has asked ${knownAs} yet. Only ${knownAs} can say.</p>`
      : html`<p>What ${knownAs} said when asked.</p>
          ${told(asked[0])}
          ${asked.length > 1 ? html`<details><summary>Earlier answers</summary>${asked.slice(1).map(told)}</details>` : nothing}`}
    ${mayWrite ? html`<p><a class="button plain" href="#/people/${id}/in-touch/ask">Write down what ${knownAs} answers</a></p>` : nothing}
  </section>`;
}

function told(one) {
  return html`<h3>${sayDay(one.on)}</h3>
    <dl class="answers-given">
      ${answers(one).map(([question, answer]) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>`)}
    </dl>
    ${one.words ? html`<blockquote>${one.words}</blockquote>` : nothing}`;
}

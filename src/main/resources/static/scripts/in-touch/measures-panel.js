// What published rules count, each with where it comes from and how much of what it needs is known.

import { html, nothing } from "lit-html";
import { sayDay } from "../words/dates-logic.js";
import { figure, line, measureNames, rawWords, share } from "./measures-logic.js";

/** The panel, closed: most who look want the words above. */
export function measuresPanel({ on, measures }) {
  return html`<section aria-labelledby="measures">
    <h2 id="measures">How it is counted</h2>
    <p>By published rules, from the map as it is on ${sayDay(on)}. What is not known is never counted as nobody.</p>
    <div class="measures">${measures.map(told)}</div>
  </section>`;
}

function told(measure) {
  const { name, asOf, source, raw } = measure;
  const said = line(measure);
  return html`<details>
    <summary>${measureNames[name]}: ${figure(measure)}</summary>
    <dl class="answers-given">
      ${said ? html`<div><dt>By the rule</dt><dd>${said}</dd></div>` : nothing}
      <div><dt>Known of what it needs</dt><dd>${share(measure)}</dd></div>
      <div><dt>The newest day it rests on</dt><dd>${asOf ? sayDay(asOf) : "Not known"}</dd></div>
    </dl>
    ${raw.length ? html`<ul>${raw.map((each) => html`<li>${rawWords(each)}</li>`)}</ul>` : nothing}
    <p class="quiet">${source}</p>
  </details>`;
}

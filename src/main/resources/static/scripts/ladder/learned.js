// What was learned on the way, newest first.

import { html, nothing } from "lit-html";
import { sayDate } from "../words/dates-logic.js";
import { called, listed, stepName } from "./ladder-logic.js";

export const CAME = {
  WORKED: "It worked",
  WORKED_IN_PART: "It worked in part",
  DID_NOT_WORK: "It did not work",
  TOO_EARLY: "Too early to say",
};

/** The questions of the learning log after the first, in their order; the field, and how it is asked. */
export const QUESTIONS = [
  ["worked", "What worked?"],
  ["didNotWork", "What did not work?"],
  ["learned", "What have we learned?"],
  ["pleased", "What are we pleased about?"],
  ["concerned", "What are we worried about?"],
  ["next", "What will we do next?"],
];

/** The learning log of an outcome, with the way to add to it. */
export function learned(outcome, address) {
  return html`<section class="learned" aria-labelledby="learned-heading">
    <h2 id="learned-heading" tabindex="-1">What we have learned</h2>
    ${outcome.learning.length
      ? outcome.learning.map(entry)
      : html`<div class="empty"><p>Nothing is written down yet. When you have tried something, say how it went. It helps to choose the next thing.</p></div>`}
    <p class="no-print"><a class="button plain" href=${address}>Write down what you learned</a></p>
  </section>`;
}

function entry(each) {
  return html`<article class="panel learning">
    <h3>${sayDate(each.on)}: ${CAME[each.came].toLowerCase()}</h3>
    ${each.about || each.step
      ? html`<p class="quiet">${[each.step && stepName(each.step), each.about && called(each.about)].filter(Boolean).join(": ")}</p>`
      : nothing}
    <dl>
      <dt>What have we tried?</dt>
      <dd>${each.tried}</dd>
      ${QUESTIONS.filter(([field]) => each[field]).map(([field, question]) => html`<dt>${question}</dt><dd>${each[field]}</dd>`)}
    </dl>
    ${each.present.length ? html`<p class="quiet">With ${listed(each.present.map((person) => person.knownAs))}.</p>` : nothing}
  </article>`;
}

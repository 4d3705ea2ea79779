// What was talked about with the person, in their words, and when to talk again.

import { html, nothing } from "lit-html";
import { inAList } from "../words/labels-logic.js";
import { sayDay, today } from "../words/dates-logic.js";
import { againWords } from "./talked-logic.js";

/** The panel, the newest conversation first; with the way to add one for whoever may write. */
export function talkedPanel({ id, knownAs }, conversations, mayWrite) {
  const [newest, ...earlier] = conversations;
  return html`<section class="panel" aria-labelledby="talked">
    <h2 id="talked">What we talked about</h2>
    ${newest === undefined
      ? html`<p>Nobody has talked about this with ${knownAs} yet.</p>`
      : html`<p>${againWords(newest.lookAgainOn, today())}</p>
          ${told(newest)}
          ${earlier.length ? html`<details><summary>Earlier conversations</summary>${earlier.map(told)}</details>` : nothing}`}
    ${mayWrite ? html`<p><a class="button" href="#/people/${id}/in-touch/talk">Write down a conversation</a></p>` : nothing}
  </section>`;
}

function told({ on, notedBy, present, words, agreed }) {
  const there = inAList(present.map(({ name }) => name));
  return html`<h3>${sayDay(on)}</h3>
    <blockquote>${words}</blockquote>
    ${agreed === null ? nothing : html`<p>Agreed: ${agreed}</p>`}
    <p class="quiet">
      ${there ? `${there} ${present.length === 1 ? "was" : "were"} there, too. ` : nothing}${notedBy === null ? nothing : `Written down by ${notedBy}.`}
    </p>`;
}

// The three parts of a one-page profile, each as a list.

import { html } from "lit-html";

const PARTS = [
  { name: "appreciated", words: "What people appreciate about me" },
  { name: "matters", words: "What matters to me" },
  { name: "support", words: "How best to support me" },
];

/** The three lists, with headings of the third level. */
export function profileLists({ profile, knownAs }) {
  return PARTS.map(
    ({ name, words }) => html`<h3>${words}</h3>
      ${profile[name].length === 0
        ? html`<p class="quiet">Not written yet. Ask ${knownAs}, or somebody who loves them.</p>`
        : html`<ul class="profile-list">${profile[name].map((line) => html`<li>${line}</li>`)}</ul>`}`,
  );
}

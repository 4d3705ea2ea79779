// What the map says when there is little to show, and what to do about it.

import { html } from "lit-html";

export function emptyMap(person) {
  return html`<div class="empty">
    <h2>Nothing is on the map yet</h2>
    <p>Say what you want, and Kith looks for places and groups that fit.</p>
    <p><a class="button" href="#/people/${person.id}/outcomes/new">Write down what you want</a></p>
  </div>`;
}

export function noHome(person) {
  return html`<div class="empty">
    <p>We cannot draw the walk, because we do not know where it starts. Everything is in the list.</p>
    <p><a class="button" href="#/people/${person.id}/profile">Add the postcode</a></p>
  </div>`;
}

export function nothingFits(clear) {
  return html`<div class="empty">
    <p>Nothing fits all of that. Try another day, or show everything again.</p>
    <p><button type="button" class="button" @click=${clear}>Show everything</button></p>
  </div>`;
}

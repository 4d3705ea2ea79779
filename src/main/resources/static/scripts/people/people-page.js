import { html, render } from "lit-html";

export function open(place) {
  render(html`<h1>People</h1><p>This page is still to come.</p>`, place.element);
  place.ready("People");
}

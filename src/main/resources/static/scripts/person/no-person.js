// What stands where a person is asked for who is not on the map.

import { html, render } from "lit-html";

/** Shows it and makes the page ready. */
export function showNoPerson(place) {
  render(
    html`<h1>This person is not on the map</h1>
      <p>They may have been taken off again, or the address has a letter missing.</p>
      <p><a href="#/people">Look for a person</a></p>`,
    place.element,
  );
  place.ready("Nobody here");
}

// The top of each page about a person: who it is about, and the ways to the other pages about them.

import { html } from "lit-html";
import { shownTo } from "../header/shown-to.js";
import { mayReadOf } from "../header/who-logic.js";

const PAGES = [
  { key: "person", words: "About", path: "" },
  { key: "circle", words: "Circle", path: "/circle" },
  { key: "map", words: "Places", path: "/map" },
  { key: "in-touch", words: "In touch", path: "/in-touch", isFor: mayReadOf },
];

/**
 * The heading and the ways. The person has id, name and knownAs; current is "person", "circle", "map", "in-touch", "outcome" or "find";
 * heading is the words of the h1, the person's name if left out.
 */
export function personTop(person, current, heading = person.name) {
  return html`<header class="person-top">
    ${heading === person.name ? "" : html`<p class="whose"><a href="#/people/${person.id}">${person.name}</a></p>`}
    <h1>${heading}</h1>
    <nav aria-label="About ${person.knownAs}">
      <ul>
        ${PAGES.map((page) => way(person, current, page))}
      </ul>
    </nav>
  </header>`;
}

/** The way to a page; none for whoever could read nothing there. Where nobody can say who that is, the page says so itself. */
function way(person, current, page) {
  const { key, words, path, isFor } = page;
  const shown = html`<li>
    <a href="#/people/${person.id}${path}" aria-current=${key === current ? "page" : "false"}>${words}</a>
  </li>`;
  return isFor === undefined ? shown : shownTo((me) => isFor(me, person), shown);
}

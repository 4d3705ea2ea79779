// The top of every page: the way home, and the search for a person. What is searched for is a name, so it never
// stands in the address; the browser keeps it with its own history entry.

import { html, render } from "lit-html";
import { go } from "../router.js";

/** Draws the header once. */
export function mountHeader(element) {
  render(
    html`<a class="brand" href="#/people"><img src="/icon.svg" alt="" width="32" height="32" />Kith</a>
      <form role="search" class="search" @submit=${search}>
        <label for="search">Find a person</label>
        <input id="search" name="search" type="search" autocomplete="off" spellcheck="false" @input=${typed} />
        <button type="submit" class="button small">Search</button>
      </form>`,
    element,
  );
}

/** Puts the words into the field, as when the back button brings a search back. */
export function showSearch(words) {
  document.getElementById("search").value = words;
}

/** What is in the field now. */
export function searchWords() {
  return document.getElementById("search").value.trim();
}

function search(event) {
  event.preventDefault();
  if (location.hash === "#/people") {
    document.dispatchEvent(new CustomEvent("kith-search"));
    document.querySelector("main h1")?.focus();
  } else {
    go("/people");
  }
}

function typed() {
  if (location.hash === "#/people") {
    document.dispatchEvent(new CustomEvent("kith-search"));
  }
}

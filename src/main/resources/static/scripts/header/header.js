// The top of every page: the way home, and the search for a person. What is searched for is a name, so it never
// stands in the address; the browser keeps it with its own history entry.

import { go } from "../router.js";

/** Makes the search work; the header itself stands in the page from the start. */
export function mountHeader() {
  document.getElementById("search-form").addEventListener("submit", search);
  document.getElementById("search").addEventListener("input", typed);
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

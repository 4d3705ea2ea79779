// The top of every page: the way home, and the search for a person. What is searched for is a name, so it never
// stands in the address; the browser keeps it with its own history entry.

import { signOut } from "../api.js";
import { dropAllDrafts } from "../drafts/drafts.js";
import { go } from "../router.js";
import { dropAllKeys } from "../sending.js";
import { ROLE_WORDS } from "../sign-in/roles-logic.js";
import { whoIsIn } from "./who.js";
import { FINDERS } from "./who-logic.js";

/** Makes the search work; the header itself stands in the page from the start. */
export function mountHeader() {
  document.getElementById("search-form").addEventListener("submit", search);
  document.getElementById("search").addEventListener("input", typed);
  document.getElementById("sign-out").addEventListener("click", leave);
  showMe();
}

/** Says at the foot who has signed in, and leads to the pages that are theirs. A page that cannot say it says why itself. */
async function showMe() {
  const me = await whoIsIn();
  if (me !== null) {
    const roles = me.roles.map((role) => ROLE_WORDS[role]).join(", ");
    document.getElementById("me").textContent = `You are signed in as ${me.person?.knownAs ?? me.name}, ${roles}.`;
    showWays(me.roles);
  }
}

/** The ways to the pages that are for some roles alone. */
function showWays(roles) {
  const ways = [
    ["to-find", FINDERS],
    ["to-introductions", FINDERS],
    ["to-groups-to-start", ["WORKER", "COACH"]],
    ["to-gaps", ["COACH", "CONNECTOR"]],
    ["to-teams", ["COACH"]],
    ["to-circles", ["CONNECTOR", "FACILITATOR", "COACH"]],
    ["to-directory", ["DIRECTORY_EDITOR", "CONNECTOR"]],
    ["to-circle-imports", ["ADMINISTRATOR"]],
  ];
  const open = ways.filter(([, some]) => some.some((role) => roles.includes(role))).map(([id]) => id);
  for (const [id] of ways) {
    document.getElementById(id).hidden = !open.includes(id);
  }
  const nav = document.getElementById("more-pages");
  nav.hidden = false;
  if (open.length === 0) {
    nav.remove();
  }
}

/** Signs out, and leaves nothing behind on a device that others use. */
async function leave() {
  dropAllDrafts();
  dropAllKeys();
  await signOut();
  location.assign("/sign-in");
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

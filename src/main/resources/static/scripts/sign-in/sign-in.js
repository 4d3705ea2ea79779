// Signing in: with a name and a password, with an organisation's account, or as somebody of the sample. Afterwards the visitor is
// where they wanted to go: what stands behind the # of the address, or the page for trying queries.

import { signIn, signInAs, waysIn } from "../api.js";
import { ROLE_WORDS } from "./roles-logic.js";

const form = document.getElementById("form");
const message = document.getElementById("message");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  enter(() => signIn(form.elements.name.value, form.elements.password.value));
});
// Until now nobody would have heard it.
for (const field of form.elements) {
  field.disabled = false;
}
if (location.search === "?refused") {
  say("Your organisation's account does not open Kith. Ask the person who looks after it.");
}
showWays();

async function showWays() {
  try {
    const ways = await waysIn();
    show("sample", ways.sample.map(sampleButton));
    show("issuer", ways.issuers.map(issuerLink));
  } catch {
    say("Kith cannot be reached just now. Check the connection, then open this page again.");
  }
}

/** Shows a section with these things to choose from, or nothing. */
function show(kind, choices) {
  const list = document.getElementById(`${kind}-list`);
  list.replaceChildren(...choices.map(item));
  list.closest("section").hidden = choices.length === 0;
}

function item(child) {
  const li = document.createElement("li");
  li.append(child);
  return li;
}

function sampleButton(role) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = `Be the ${ROLE_WORDS[role]}`;
  button.addEventListener("click", () => enter(() => signInAs(role)));
  return button;
}

function issuerLink({ name, address }) {
  const link = document.createElement("a");
  link.className = "button";
  link.href = address;
  link.textContent = `Sign in with ${name}`;
  return link;
}

async function enter(attempt) {
  say("");
  try {
    const fault = await attempt();
    if (fault === null) {
      location.replace(location.search === "?graphiql" ? "/graphiql" : `/${location.hash}`);
    } else {
      say(fault);
      form.elements.password.value = "";
      form.elements.password.focus();
    }
  } catch {
    say("Kith cannot be reached just now. Check the connection, then try again.");
  }
}

function say(words) {
  message.replaceChildren();
  if (words !== "") {
    const p = document.createElement("p");
    p.className = "error";
    p.textContent = words;
    message.append(p);
  }
}

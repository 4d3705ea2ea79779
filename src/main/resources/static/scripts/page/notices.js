// What was just done, said aloud and shown until the next thing, with a button to take it back.

import { html, nothing, render } from "lit-html";
import { hasLeft, Trouble, undoChange } from "../api.js";
import { troubleWords } from "./trouble.js";

let bar;
let region;
let current = null;

/** Where notices are shown, and the live region that says them. */
export function mountNotices(element, liveRegion) {
  bar = element;
  region = liveRegion;
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !typing && current?.takeBack) {
      event.preventDefault();
      undo();
    }
  });
}

/** Says something to those who listen, without showing it. */
export function announce(text) {
  region.textContent = "";
  setTimeout(() => (region.textContent = text), 50);
}

/**
 * Shows what was done and says it. With undo (the id of a change) there is a button to take it back, or with takeBack, which does that
 * and answers the payload; undone is called afterwards, to show things as they are again. With keep, it survives one change of page.
 */
export function notice(text, { undo = null, takeBack = undo ? () => undoChange(undo) : null, undone = () => {}, keep = false } = {}) {
  current = { text, takeBack, undone, keep };
  draw();
  announce(takeBack ? `${text} You can undo this.` : text);
}

/** Takes the notice away; one that is to survive a change of page stays once. */
export function dismissNotices({ olderThanThisPage = false } = {}) {
  if (olderThanThisPage && current?.keep) {
    current.keep = false;
    return;
  }
  current = null;
  draw();
}

function draw() {
  render(current === null ? nothing : template(current), bar);
}

function template({ text, takeBack }) {
  return html`<section class="notice" aria-label="What you just did">
    <p>${text}</p>
    ${takeBack ? html`<button type="button" class="button small" @click=${undo}>Undo</button>` : nothing}
    <button type="button" class="button small plain" @click=${dismissByHand}>Close</button>
  </section>`;
}

function dismissByHand() {
  dismissNotices();
  focusHeading();
}

function focusHeading() {
  const heading = document.querySelector("main h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}

async function undo() {
  const { takeBack, undone } = current;
  try {
    const payload = await takeBack();
    if (payload.userErrors.length) {
      notice(payload.userErrors[0].message);
      return;
    }
    const left = bar.contains(document.activeElement);
    notice("Taken back. It is as it was before.");
    if ((await showAnew(() => undone(payload))) && (left || document.activeElement === document.body)) {
      focusHeading();
    }
  } catch (error) {
    if (!(error instanceof Trouble)) {
      throw error;
    }
    notice(`${troubleWords(error).join(". ")} It was not taken back.`, { takeBack, undone });
  }
}

/** Shows a page as it is now, after a change that was made; whether that worked. If not, it says so: the change stands. */
export async function showAnew(load) {
  try {
    await load();
    return true;
  } catch (error) {
    if (hasLeft(error)) {
      return false;
    }
    if (!(error instanceof Trouble)) {
      throw error;
    }
    notice(`It is saved, but this page could not be shown anew. ${troubleWords(error).join(". ")} Open it again to see it.`);
    return false;
  }
}

// Says why there is no answer, and what to do, in words that a person may read.

import { html, nothing } from "lit-html";

const WORDS = {
  offline: ["You are not connected", "Your phone or computer cannot reach Kith. Check the connection, then try again."],
  slow: ["That took too long", "The connection is slow. Try again in a moment."],
  away: ["Kith is having a rest", "It should be back in a minute or two. Nothing is lost."],
  "not-allowed": ["That is not open to you", "Your account may not do that. Ask the person who looks after Kith."],
  "too-much": ["That was a lot at once", "Wait a minute, then try again. Nothing is lost."],
  busy: ["A lot is going on just now", "Try again in a few seconds. Nothing is lost."],
  done: ["That was saved already", "It reached Kith the first time. Look at what is there before you save it again."],
  "signed-out": ["You are signed out", "Sign in again. What you wrote is kept."],
  fault: ["That did not work", "This is our mistake, not yours. Try again. If it happens again, tell the person who looks after Kith."],
};

/** The words for an error: what happened, and what to do. A part of the page that does not come has the same cause. */
export function troubleWords(error) {
  const kind = error?.kind ?? (navigator.onLine ? "fault" : "offline");
  return WORDS[kind];
}

/** A whole page that says so, with a button to try again. */
export function troubleMessage(error, again) {
  const [heading, advice] = troubleWords(error);
  return html`<h1>${heading}</h1>
    <p>${advice}</p>
    ${error?.kind === "fault" ? html`<p class="quiet">${error.message}</p>` : nothing}
    <p><button type="button" class="button" @click=${again}>Try again</button></p>`;
}

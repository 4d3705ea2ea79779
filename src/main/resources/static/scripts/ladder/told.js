// What has been explored and what came of it, and what is set aside.

import { html, nothing } from "lit-html";
import { sayDate } from "../words/dates-logic.js";
import { called, latest, listed, stateWords, told } from "./ladder-logic.js";

/** The records of a step, newest first; older ones behind a button. */
export function records(step) {
  if (step.explorations.length === 0) {
    return nothing;
  }
  const newest = latest(step) ?? told(step)[0];
  const older = told(step).filter((each) => each !== newest);
  return html`<div class="told">
    <h3 tabindex="-1" class="told-heading">What came of it</h3>
    ${record(newest)}
    ${older.length
      ? html`<details>
          <summary>${older.length === 1 ? "What was said before" : `What was said before (${older.length} times)`}</summary>
          ${older.map(record)}
        </details>`
      : nothing}
  </div>`;
}

/** One record: what came of it, the person's words, who was there, and the day. */
export function record({ state, words, on, present, about, askAgainOn }) {
  return html`<div class="record">
    <p><span class="state ${state.toLowerCase().replaceAll("_", "-")}">${stateWords(state)}</span>${about ? html` <strong>${called(about)}</strong>` : nothing}</p>
    ${words ? html`<blockquote>${words}</blockquote>` : nothing}
    <p class="quiet">
      ${sayDate(on)}${present.length ? `, with ${listed(present.map((each) => each.knownAs))}` : ""}.
      ${askAgainOn ? `Ask again on ${sayDate(askAgainOn)}.` : nothing}
    </p>
  </div>`;
}

/** What is not suggested just now, why, and until when. */
export function aside(step, { busy, askAgain }) {
  if (!step.setAside?.length) {
    return nothing;
  }
  return html`<div class="aside">
    <h3 tabindex="-1">Set aside for now</h3>
    <ul>
      ${step.setAside.map(
        (each) => html`<li>
          <p>
            <strong>${called(each.about)}.</strong>
            ${each.state === "DECLINED" ? "You said no" : stateWords(each.state)}${each.words ? html`: <q>${each.words}</q>` : "."}
            ${each.until ? `Set aside until ${sayDate(each.until)}.` : "Set aside until you say so."}
          </p>
          <button type="button" class="button small" ?disabled=${busy} @click=${() => askAgain(step, each)}>
            Ask again now<span class="unseen">: ${called(each.about)}</span>
          </button>
        </li>`,
      )}
    </ul>
  </div>`;
}

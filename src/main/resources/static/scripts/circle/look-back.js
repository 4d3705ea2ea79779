// Before and after: the circle on a day of the past, and what is not known about it.

import { html, nothing } from "lit-html";
import { sayDay } from "../words/dates-logic.js";
import { dayBack, MONTHS_BACK } from "./as-of-logic.js";

/** The slider; look(months) is called as it moves. */
export function lookBack({ months, today, unsure, now, then }, look) {
  const day = dayBack(months, today);
  const words = months === 0 ? "Today" : sayDay(day);
  return html`<section class="panel look-back no-print" aria-labelledby="look-back">
    <h2 id="look-back">Before and now</h2>
    <label for="months">Show the circle on: <strong>${words}</strong></label>
    <input id="months" type="range" min=${-MONTHS_BACK} max="0" step="1" .value=${String(-months)} aria-valuetext=${words}
      aria-describedby="look-back-known" @input=${(event) => look(-Number(event.target.value))} />
    ${months === 0
      ? html`<p class="quiet small-text" id="look-back-known">Move it to the left to see who was there before.</p>`
      : html`<p>There were ${then} people then. There are ${now} today.</p>
          <p class="quiet small-text" id="look-back-known">
            Everybody stands where they stood then, as far as somebody wrote it down when they moved.${unsure > 0 ? ` For ${unsure} of them we do not know the day they came.` : nothing}
          </p>
          <p><button type="button" class="button small plain" @click=${() => look(0)}>Back to today</button></p>`}
  </section>`;
}

// Paid support, for what is left: what is still to be explored as a help, what was stated, and what is agreed.

import { html, nothing } from "lit-html";
import { sayDate, today } from "../words/dates-logic.js";
import { endPaid } from "./answers.js";
import { hours, left, running, stepName } from "./ladder-logic.js";

/** The inside of the last step. */
export function paidPanel(page, step) {
  const { outcome, path } = page;
  const missing = left(outcome, today());
  return html`
    ${agreed(page, running(outcome, today()))}
    ${step.stillToExplore.length ? stillToExplore(page, step.stillToExplore) : nothing}
    <h3>What is left</h3>
    ${missing.length
      ? html`<ul>
          ${missing.map((each) => html`<li><strong>${each.need.name}.</strong> <q>${each.words}</q> <span class="quiet">${sayDate(each.on)}</span></li>`)}
        </ul>`
      : html`<p>${running(outcome, today()).length ? "Nothing more is written down." : "Nobody has written down yet what is left that only paid support can do."}</p>`}
    <ul class="buttons plain-list">
      <li><a class="button plain" href="#${path}/left">Say what is left</a></li>
      ${step.open ? html`<li><a class="button" href="#${path}/paid">Agree paid support</a></li>` : nothing}
      <li><a class="button plain" href="#${path}/urgent">It cannot wait</a></li>
    </ul>
  `;
}

function stillToExplore(page, steps) {
  const urgent = page.outcome.urgentNeeds.some((each) => !each.settledOn);
  return html`<div class="panel quiet-panel still">
    <h3>Still to look at</h3>
    <p>Paid hours are for what is left. Have a look at ${steps.length === 1 ? "this step" : "these steps"} together:</p>
    <ul>
      ${steps.map(
        (step) => html`<li>
          <button type="button" class="link" @click=${() => page.goTo(step)}>${stepName(step)}</button>
        </li>`,
      )}
    </ul>
    ${urgent
      ? html`<p>Help can start now. Look at these steps soon.</p>`
      : html`<p>If something cannot wait, say so. Then help can start now, and you look at the steps afterwards.</p>`}
  </div>`;
}

function agreed(page, supports) {
  if (supports.length === 0) {
    return nothing;
  }
  return html`<h3 class="paid-heading" tabindex="-1">What is agreed</h3>
    <ul class="agreed">
      ${supports.map(
        (each) => html`<li>
          <p>
            <strong>${hours(each.hoursPerWeek)} a week</strong> for ${each.need.name.toLowerCase()}${each.worker ? `, with ${each.worker.knownAs}` : ""},
            since ${sayDate(each.startsOn)}. We look again on ${sayDate(each.reviewOn)}${each.reviewDue ? ": it is time" : ""}.
          </p>
          ${each.words ? html`<p class="quiet">${each.words}</p>` : nothing}
          <button type="button" class="button small plain" ?disabled=${page.busy} @click=${() => endPaid(page, each)}>
            End this<span class="unseen">: ${each.need.name}</span>
          </button>
        </li>`,
      )}
    </ul>`;
}

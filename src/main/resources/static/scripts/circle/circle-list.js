// The same circle as a list: the text that the drawing is an alternative to. Each person has the same card behind them.

import { html, nothing } from "lit-html";
import { rings, sectorNames, sectors } from "../words/labels-logic.js";
import { sayDate } from "../words/dates-logic.js";
import { sectorSign } from "./shapes.js";
import { factsOf } from "./tie-words-logic.js";

/** The list by sector, closest first; choose(tie) opens the card. */
export function circleList(ties, { day, today, choose }) {
  return sectorNames.map((sector) => {
    const here = ties.filter((tie) => tie.sector === sector);
    return html`<section class="sector" aria-labelledby="list-${sector}">
      <h3 id="list-${sector}">${sectorSign(sector)} ${sectors[sector].word}</h3>
      ${here.length === 0
        ? html`<p class="quiet">Nobody yet. ${sectors[sector].who}.</p>`
        : html`<ul class="ties plain-list">${here.map((tie) => item(tie, { day, today, choose }))}</ul>`}
    </section>`;
  });
}

function item(tie, { day, today, choose }) {
  return html`<li class="tie">
    <div>
      <a href="#/people/${tie.with.id}">${tie.with.name}</a>${tie.inWords ? html`, ${tie.inWords}` : nothing}
      <p class="quiet small-text">${[`${rings[tie.ring].word}.`, ...factsOf(tie, day, today)].join(" ")}</p>
    </div>
    ${choose === null
      ? nothing
      : html`<button type="button" class="button small plain no-print" aria-label="Move or change ${tie.with.name}" aria-haspopup="dialog"
          @click=${() => choose(tie)}>
          Change
        </button>`}
  </li>`;
}

/** The rings as lists, for a circle that is too full to draw. */
export function ringLists(ties) {
  return html`<div class="ring-lists">
    ${Object.entries(rings).map(([ring, { word }]) => {
      const here = ties.filter((tie) => tie.ring === Number(ring));
      return html`<section aria-labelledby="ring-${ring}">
        <h3 id="ring-${ring}">${word}: ${here.length}</h3>
        <ul class="plain-list">
          ${sectorNames.flatMap((sector) =>
            here.filter((tie) => tie.sector === sector).map((tie) => html`<li>${sectorSign(sector)} ${tie.with.name}</li>`),
          )}
        </ul>
      </section>`;
    })}
  </div>`;
}

/** Who was in the circle once. */
export function endedList(ties) {
  return ties.length === 0
    ? nothing
    : html`<details class="panel quiet-panel">
        <summary>People from before (${ties.length})</summary>
        <ul class="plain-list">
          ${ties.map(
            (tie) => html`<li>${tie.with.name}${tie.inWords ? `, ${tie.inWords}` : ""}. Until ${sayDate(tie.endedOn)}.</li>`,
          )}
        </ul>
      </details>`;
}

// A sheet for the person to keep: what they want, what was found, what comes next, and the walk.

import { html, nothing, render } from "lit-html";
import { skeleton } from "../page/skeleton.js";
import { personTop } from "../person/person-top.js";
import { sayDate, today } from "../words/dates-logic.js";
import { reachFor } from "../map/layout.js";
import { loadMap } from "../map/map-data.js";
import { drawing, layOut, withNames } from "../map/map-drawing.js";
import { spots } from "../map/map-logic.js";
import { ruler } from "../map/ruler.js";
import { spotList } from "../map/spot-list.js";
import { called, hours, isOpen, latest, running, standing, STEPS } from "./ladder-logic.js";
import { loadLadder } from "./ladder-data.js";

const SIZE = 560;

export async function open(place) {
  render(skeleton("The sheet is coming.", 8), place.element);
  const options = { signal: place.signal };
  const [loaded, walk] = await Promise.all([loadLadder(place.params, options), loadMap(place.params.personId, options)]);
  render(loaded && walk ? sheet(loaded, walk) : html`<h1>There is no such outcome</h1>`, place.element);
  place.ready("A sheet to keep");
}

function sheet({ outcome, person }, { person: walker, ideas, assets }) {
  const mine = spots(walker, ideas.filter((idea) => idea.outcome.id === outcome.id), assets);
  const home = walker.communityMap.home;
  return html`
    ${personTop(person, "outcome", `“${outcome.words}”`)}
    <p class="no-print buttons">
      <button type="button" class="button" @click=${() => window.print()}>Print this sheet</button>
      <a class="button plain" href="#/people/${person.id}/outcomes/${outcome.id}">Back to the steps</a>
    </p>
    <p>${person.name}, ${sayDate(today())}. We look again on ${sayDate(outcome.lookAgainOn)}.</p>
    <h2>The steps</h2>
    <ol class="sheet-steps">
      ${outcome.supportSequence.steps.map((step, i) => rung(step, STEPS[i].name, outcome))}
    </ol>
    ${mine.length
      ? html`<section class="sheet-walk">
          <h2>Around here</h2>
          ${home ? picture(home, mine) : nothing}
          ${spotList(mine)}
        </section>`
      : nothing}
  `;
}

function rung(step, name, outcome) {
  const newest = latest(step);
  const ideas = isOpen(step) && step.step !== "PAID_SUPPORT" ? step.suggestions.slice(0, 3) : [];
  return html`<li>
    <h3>${name}</h3>
    <p>${step.question}</p>
    <p><strong>${standing(step, outcome, today())}.</strong> ${newest?.about ? `${called(newest.about)}. ` : ""}${newest?.words ? html`<q>${newest.words}</q> ` : nothing}${newest ? html`<span class="quiet">${sayDate(newest.on)}</span>` : nothing}</p>
    ${ideas.length ? html`<p>You could try:</p><ul>${ideas.map((idea) => html`<li>${idea.title}. ${idea.reasons[0].sentence}</li>`)}</ul>` : nothing}
    ${step.step === "PAID_SUPPORT" ? agreed(outcome) : nothing}
  </li>`;
}

function agreed(outcome) {
  return running(outcome, today()).map(
    (each) => html`<p>${hours(each.hoursPerWeek)} a week for ${each.need.name.toLowerCase()}${each.worker ? `, with ${each.worker.knownAs}` : ""}. We look again on ${sayDate(each.reviewOn)}.</p>`,
  );
}

function picture(home, mine) {
  const laid = layOut({ home, spots: mine, reach: reachFor(mine), size: SIZE });
  return html`<div class="walk-frame" aria-hidden="true">
    ${drawing(withNames(laid, ruler()), { still: true })}
  </div>`;
}

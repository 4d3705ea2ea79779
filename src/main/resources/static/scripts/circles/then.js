// Before and now of the person whom a Community Circle is around, for their team: who is there, and how they stand.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { stretch } from "../in-touch/before-panel.js";
import { troubleWords } from "../page/trouble.js";
import { sayDay, today } from "../words/dates-logic.js";
import { sectors } from "../words/labels-logic.js";
import { CIRCLE_THEN } from "./circles-queries.js";
import { thenAndNow } from "./then-logic.js";

/** Asks and draws it inside this element, which stays empty for whoever may not read the person's own map. */
export async function mountThen(element, { id, startedOn, endedOn }, signal) {
  const again = () => mountThen(element, { id, startedOn, endedOn }, signal);
  let circle;
  try {
    ({ circle } = await ask(CIRCLE_THEN, { id }, { signal }));
  } catch (error) {
    if (!signal.aborted) {
      render(notCome(error, again), element);
    }
    return;
  }
  const around = circle?.around;
  if (signal.aborted || !around?.relationshipCircle) {
    return;
  }
  const counted = thenAndNow(around.relationshipCircle.ties, startedOn, endedOn ?? today());
  const stood = around.beforeAndNow?.find((each) => each.circle?.id === id);
  render(template(around, counted, stood, startedOn, endedOn), element);
}

/** The rest of the page stays as it is. */
const notCome = (error, again) => html`<h2>Before and now</h2>
  <p>It did not come. ${troubleWords(error).join(". ")}</p>
  <p><button type="button" class="button small plain" @click=${again}>Try again</button></p>`;

function template(around, { rows, then, now, unsure }, stood, startedOn, endedOn) {
  return html`<h2 id="circle-then">Before and now</h2>
    <p class="quiet">What was and what is. Why it changed, only ${around.knownAs} can say.</p>
    <table>
      <caption>Who is around ${around.knownAs}</caption>
      <thead>
        <tr><td></td><th scope="col">${sayDay(startedOn)}</th><th scope="col">${endedOn === null ? "Today" : sayDay(endedOn)}</th></tr>
      </thead>
      <tbody>
        ${rows.map(({ sector, then: before, now: after }) => html`<tr><th scope="row">${sectors[sector].word}</th><td>${before}</td><td>${after}</td></tr>`)}
        <tr><th scope="row">Together</th><td>${then}</td><td>${now}</td></tr>
      </tbody>
    </table>
    ${unsure > 0 ? html`<p class="quiet">For ${unsure} of the ${then} of then we do not know the day they came.</p>` : nothing}
    <p><a href="#/people/${around.id}/circle">See the circle drawn</a></p>
    ${stood === undefined ? nothing : html`<h3>How it stands</h3>${stretch(stood)}`}`;
}

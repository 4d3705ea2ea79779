// How somebody is in touch with others: what stands out and why, what changed, how it feels, and what would help.

import { html, render } from "lit-html";
import { ask } from "../api.js";
import { worksBesidePeople } from "../header/who-logic.js";
import { skeleton } from "../page/skeleton.js";
import { personTop } from "../person/person-top.js";
import { showNoPerson } from "../person/no-person.js";
import { trendLine } from "../teams/sparkline.js";
import { addDays, today } from "../words/dates-logic.js";
import { levels } from "../words/isolation-logic.js";
import { askedPanel } from "./asked-panel.js";
import { beforePanel } from "./before-panel.js";
import { changedPanel } from "./changed-panel.js";
import { helpPanel } from "./help-panel.js";
import { measuresPanel } from "./measures-panel.js";
import { signalsPanel } from "./signals-panel.js";
import { talkedPanel } from "./talked-panel.js";
import { WhatIf } from "./what-if.js";
import { IN_TOUCH, WOULD_HELP } from "./in-touch-queries.js";

const A_MONTH = 30;

export async function open(place) {
  const id = place.params.personId;
  render(skeleton("How things stand is coming.", 8), place.element);
  const { me, person, seen } = await ask(IN_TOUCH, { id, since: addDays(today(), -A_MONTH) }, { signal: place.signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  if (seen === null) {
    render(notOpen(person), place.element);
    place.ready("In touch");
    return;
  }
  const page = { person, seen, help: undefined, mayWrite: worksBesidePeople(me) };
  const draw = () => place.signal.aborted || render(template(page), place.element);
  page.whatIf = new WhatIf(page, draw, place.signal);
  draw();
  place.ready("In touch");
  try {
    page.help = (await ask(WOULD_HELP, { id }, { signal: place.signal })).person.whatWouldHelp.suggestions;
  } catch (error) {
    if (place.signal.aborted) {
      return;
    }
    page.help = null;
  }
  draw();
}

function template({ person, seen, help, whatIf, mayWrite }) {
  const { isolation } = seen;
  return html`${personTop(person, "in-touch", "In touch with others")}
    <p class="level" data-level=${isolation.level}>${levels[isolation.level]}</p>
    <p class="lead">${isolation.levelSentence}</p>
    <p class="quiet">This comes from the map of today. It is for talking about, and decides nothing.</p>
    <div class="columns wide-first">
      <div>${signalsPanel(person, seen)} ${helpPanel(person, help)} ${whatIf.panel()}</div>
      <div>
        ${talkedPanel(person, seen.conversations, mayWrite)} ${changedPanel(seen.isolationChange)}
        <section class="panel" aria-labelledby="over-time">
          <h2 id="over-time">Over the last year</h2>
          ${trendLine(seen.isolationHistory)}
        </section>
        ${beforePanel(seen.beforeAndNow)}
        ${askedPanel(person, seen.askedScales, mayWrite)}
      </div>
    </div>
    ${measuresPanel(isolation)}`;
}

function notOpen(person) {
  return html`${personTop(person, "in-touch", "In touch with others")}
    <p>This is between the person and their team.</p>`;
}

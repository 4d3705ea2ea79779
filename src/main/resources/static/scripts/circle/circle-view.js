// The relationship circle: drawn, and as a list beside it.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { today } from "../words/dates-logic.js";
import { actsOn } from "./circle-acts.js";
import { dayBack, tiesAsOf, unsureAsOf } from "./as-of-logic.js";
import { openCard } from "./card.js";
import { circleList, endedList, ringLists } from "./circle-list.js";
import { CIRCLE } from "./circle-queries.js";
import { circlePage } from "./circle-top.js";
import { letDrag } from "./dragging.js";
import { drawing } from "./drawing.js";
import { CROWD, layout } from "./layout-logic.js";
import { lookBack } from "./look-back.js";

const LARGEST = 680;
const LARGEST_OF_A_CROWD = 960;

/** Shows the circle of the person in the page's place, and lets them change it there. */
export function showCircle(place, person) {
  const state = { ...circleOf(person), months: 0, width: 0, active: null, shown: null, today: today() };
  const acts = actsOn(load, focus);

  async function load() {
    const answer = await ask(CIRCLE, { id: person.id }, { signal: place.signal });
    if (answer.person !== null) {
      Object.assign(state, circleOf(answer.person));
      draw();
    }
  }

  function draw() {
    state.day = dayBack(state.months, state.today);
    state.ties = tiesAsOf(state.all, state.day);
    state.picture = state.width > 0 ? layout(state.ties, sizeFor(state)) : null;
    if (!state.ties.some(({ id }) => id === state.active)) {
      state.active = state.picture?.marks[0]?.tie.id ?? null;
    }
    render(template(state, on), place.element);
    const svg = place.element.querySelector("svg.circle");
    if (svg !== null && state.months === 0) {
      letDrag(svg, state.picture, acts.move);
    }
  }

  function focus(tie) {
    state.active = tie.id;
    draw();
    const mark = place.element.querySelector(`[data-tie="${CSS.escape(tie.id)}"]`);
    (mark ?? place.element.querySelector("h1")).focus({ preventScroll: mark !== null });
  }

  const on = {
    choose: (tie) => (state.months === 0 ? openCard(place.element.querySelector("dialog"), tie, state, acts) : undefined),
    look(tie) {
      const dragging = place.element.querySelector(".dragged") !== null;
      if (!dragging && state.shown !== (tie?.id ?? null)) {
        state.shown = tie?.id ?? null;
        draw();
      }
    },
    step: focus,
    months(months) {
      state.months = months;
      draw();
    },
  };

  draw();
  follow(place, (width) => {
    state.width = Math.floor(width);
    draw();
  });
}

function circleOf(person) {
  const { ties: all, acquaintances } = person.relationshipCircle;
  return { person, all, acquaintances };
}

/** A crowd gets the whole width. */
function sizeFor({ ties, width }) {
  return Math.min(ties.length > CROWD ? LARGEST_OF_A_CROWD : LARGEST, width);
}

function follow(place, resized) {
  const stage = place.element.querySelector(".stage");
  let before = 0;
  const observer = new ResizeObserver(([{ contentRect }]) => {
    if (Math.abs(contentRect.width - before) > 1) {
      before = contentRect.width;
      resized(contentRect.width);
    }
  });
  observer.observe(stage);
  place.signal.addEventListener("abort", () => observer.disconnect());
}

function template(state, on) {
  const { person, ties, all, months, day } = state;
  const now = all.filter(({ endedOn }) => endedOn === null);
  const body = html`<div class=${ties.length > CROWD ? "crowd" : "columns wide-first"}>
      <div>
        <div class="stage">${stage(state, now, on)}</div>
        ${all.length === 0 ? nothing : lookBack({ months, today: state.today, unsure: unsureAsOf(all, day).length, now: now.length, then: ties.length }, on.months)}
      </div>
      <div>
        <h2>The circle as a list</h2>
        <div class="sectors">${circleList(ties, { day, today: state.today, choose: months === 0 ? on.choose : null })}</div>
        ${months === 0 ? endedList(all.filter(({ endedOn }) => endedOn !== null)) : nothing}
      </div>
    </div>
    <dialog aria-labelledby="card-name"></dialog>`;
  return circlePage(person, body);
}

function stage(state, now, on) {
  if (now.length === 0 && state.ties.length === 0) {
    return html`<div class="empty">
      <p>Nobody is in the circle yet. Ask ${state.person.knownAs}: who do you see? Who do you think of? Who used to be there?</p>
      <p><a class="button" href="#/people/${state.person.id}/circle/new">Add the first person</a></p>
    </div>`;
  }
  if (state.width === 0) {
    return nothing;
  }
  return state.picture === null
    ? html`<h2 class="unseen">The circle, ring by ring</h2>
        <p>There are so many people here that the rings are lists.</p>
        ${ringLists(state.ties)}`
    : html`${drawing(state, on)}
        <p class="quiet small-text no-print" id="circle-keys">
          ${state.months === 0
            ? "Drag somebody to move them. Or use the arrow keys to go from one to the next, and Enter to see what you can do."
            : "You are looking at the past. Go back to today to move people."}
        </p>
        <ul class="circle-legend plain-list small-text">
          <li><span class="legend-lapsed" aria-hidden="true"></span> Dotted: lost touch</li>
          <li><span class="legend-plus" aria-hidden="true">+</span> Wants more of this</li>
        </ul>`;
}

// A sheet that the person can keep: the one-page profile and the circle.

import { html, render } from "lit-html";
import { ask } from "../api.js";
import { layout } from "../circle/layout-logic.js";
import { ringLists } from "../circle/circle-list.js";
import { drawing } from "../circle/drawing.js";
import { sectorSign } from "../circle/shapes.js";
import { skeleton } from "../page/skeleton.js";
import { inAList, rings, sectorNames, sectors } from "../words/labels-logic.js";
import { sayDay, today } from "../words/dates-logic.js";
import { profileLists } from "./profile-lists.js";
import { showNoPerson } from "./no-person.js";
import { SHEET } from "./person-queries.js";

const SIZE = 620;
const NOTHING_TO_DO = { choose() {}, look() {}, step() {} };

export async function open(place) {
  render(skeleton("The sheet is coming.", 8), place.element);
  const { person } = await ask(SHEET, { id: place.params.personId }, { signal: place.signal });
  if (person === null) {
    showNoPerson(place);
    return;
  }
  render(template(person), place.element);
  place.ready("A sheet to print");
}

function template(person) {
  const { ties } = person.relationshipCircle;
  return html`<p class="no-print buttons">
      <button type="button" class="button" @click=${() => window.print()}>Print</button>
      <a class="button plain" href="#/people/${person.id}">Back</a>
    </p>
    <article class="paper">
      <h1>${person.name}</h1>
      <section aria-labelledby="paper-profile">
        <h2 id="paper-profile">My one-page profile</h2>
        ${profileLists(person)}
        ${person.interests.length === 0
          ? ""
          : html`<h3>What I love</h3>
              <p>${inAList(person.interests.map(({ name }) => name))}.</p>`}
        ${person.gifts.length === 0
          ? ""
          : html`<h3>What I can give</h3>
              <ul>${person.gifts.map(({ words }) => html`<li>${words}</li>`)}</ul>`}
      </section>
      <section class="paper-circle" aria-labelledby="paper-circle">
        <h2 id="paper-circle">The people in my life</h2>
        ${ties.length === 0 ? html`<p>Nobody is written down yet.</p>` : circle(person, ties)}
      </section>
      <p class="quiet small-text">Printed on ${sayDay(today())}. This sheet belongs to ${person.name}.</p>
    </article>`;
}

function circle(person, ties) {
  const day = today();
  const picture = layout(ties, SIZE);
  const state = { person, ties, acquaintances: [], picture, day, today: day, active: null, shown: null };
  return html`<div class="paper-drawing" inert>${picture === null ? ringLists(ties) : drawing(state, NOTHING_TO_DO)}</div>
    ${sectorNames
      .filter((sector) => ties.some((tie) => tie.sector === sector))
      .map(
        (sector) => html`<h3>${sectorSign(sector)} ${sectors[sector].word}</h3>
          <ul>
            ${ties
              .filter((tie) => tie.sector === sector)
              .map(
                (tie) => html`<li>${tie.with.name}${tie.inWords ? `, ${tie.inWords}` : ""} (${rings[tie.ring].word.toLowerCase()})</li>`,
              )}
          </ul>`,
      )}`;
}

// How somebody stood when a circle or a team's support began, and now: a small line, and the same in words.

import { html, nothing } from "lit-html";
import { trendLine } from "../teams/sparkline.js";
import { stretchTitle, stretchWords } from "./before-logic.js";

/** The panel; nothing where there was no circle and no team yet. */
export function beforePanel(beforeAndNow) {
  return beforeAndNow.length === 0
    ? nothing
    : html`<section class="panel" aria-labelledby="before-and-now">
        <h2 id="before-and-now">Before and now</h2>
        <p class="quiet">What was and what is. Why it changed, only the people can say.</p>
        ${beforeAndNow.map((each) => html`<h3>${stretchTitle(each)}</h3>${stretch(each)}`)}
      </section>`;
}

/** One of them, without a heading. */
export function stretch(each) {
  return html`${stretchWords(each).map((words) => html`<p>${words}</p>`)} ${trendLine(each.trend)}`;
}

// How many people were in touch over time: a small line, with the same in words below.

import { html, nothing, svg } from "lit-html";
import { today } from "../words/dates-logic.js";
import { sparkline, trendWords } from "./sparkline-logic.js";

/** The line if there is more than one day to draw, and its words. */
export function trendLine(points) {
  return html`<div class="spark">
    ${points.filter(({ inTouch }) => inTouch !== null).length > 1 ? drawn(sparkline(points)) : nothing}
    <p>${trendWords(points, today())}</p>
  </div>`;
}

function drawn({ width, height, pieces }) {
  const end = pieces.at(-1).at(-1);
  return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
    ${pieces.map((piece) => svg`<polyline points=${piece.map((point) => point.join(",")).join(" ")} />`)}
    ${svg`<circle cx=${end[0]} cy=${end[1]} r="3.5" />`}
  </svg>`;
}

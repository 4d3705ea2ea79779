// The shape of each sector, so that colour is never the only sign.

import { html, svg } from "lit-html";
import { sectors } from "../words/labels-logic.js";

/** The shape at a point, so large that a circle of radius r fits about as well. */
export function shape(sector, x, y, r) {
  switch (sectors[sector].shape) {
    case "circle":
      return svg`<circle cx=${x} cy=${y} r=${r}></circle>`;
    case "square":
      return svg`<rect x=${x - r * 0.92} y=${y - r * 0.92} width=${r * 1.84} height=${r * 1.84} rx=${r * 0.16}></rect>`;
    case "diamond":
      return svg`<path d=${path(x, y, [[0, -1.22], [1.22, 0], [0, 1.22], [-1.22, 0]], r)}></path>`;
    default:
      return svg`<path d=${path(x, y, [[0, -1.15], [1.05, -0.3], [0.8, 0.95], [-0.8, 0.95], [-1.05, -0.3]], r)}></path>`;
  }
}

/** The shape as a small sign before a word. */
export function sign(sector) {
  return html`<svg class="sign" data-sector=${sector} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    ${shape(sector, 12, 12, 9)}
  </svg>`;
}

function path(x, y, corners, r) {
  return `M${corners.map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`).join("L")}Z`;
}

function round(number) {
  return Math.round(number * 10) / 10;
}

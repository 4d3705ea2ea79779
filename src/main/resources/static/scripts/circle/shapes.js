// The shape of each sector, so that colour is never the only sign.

import { html, svg } from "lit-html";
import { sectors } from "../words/labels-logic.js";
import { corners, SQUARE } from "./shapes-logic.js";

/** The shape at a point, so large that a circle of radius r fits about as well. */
export function shape(sector, x, y, r) {
  const name = sectors[sector].shape;
  switch (name) {
    case "circle":
      return svg`<circle cx=${x} cy=${y} r=${r}></circle>`;
    case "square": {
      const half = r * SQUARE;
      return svg`<rect x=${x - half} y=${y - half} width=${2 * half} height=${2 * half} rx=${r * 0.16}></rect>`;
    }
    default:
      return svg`<path d=${path(x, y, corners[name], r)}></path>`;
  }
}

/** The shape as a small sign before a word. */
export function sectorSign(sector) {
  return html`<svg class="sector-sign" data-sector=${sector} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    ${shape(sector, 12, 12, 9)}
  </svg>`;
}

function path(x, y, all, r) {
  return `M${all.map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`).join("L")}Z`;
}

function round(number) {
  return Math.round(number * 10) / 10;
}

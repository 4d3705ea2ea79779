// Where a drawing will be.

import { svg } from "lit-html";

/** Holds the place of the drawing until it comes. */
export function emptyDrawing(size) {
  return svg`<svg class="walk" viewBox="0 0 ${size} ${size}" width=${size} height=${size} aria-hidden="true"></svg>`;
}

// What lies under the walk: the streets, where the organisation has a map server, and the line round the neighbourhood.

import { nothing, svg } from "lit-html";
import { fromHome } from "./geometry.js";
import { radiusOf } from "./layout.js";
import { addressOf, tilesUnder } from "./tiles-logic.js";

/** The ground as SVG; tiles and outline may each be missing. A tile that does not come is left out. */
export function ground({ home, reach, size, tiles, outline }) {
  return svg`${tiles ? streets(home, reach, size, tiles) : nothing}
    ${outline?.length ? svg`<path class="walk-area" d=${line(home, reach, size, outline)} />` : nothing}`;
}

function streets(home, reach, size, { address, closest }) {
  return svg`<g class="walk-streets">${tilesUnder(home, reach, size, closest).map(
    (tile) => svg`<image href=${addressOf(tile, address)} x=${tile.x} y=${tile.y} width=${tile.width + 0.5} height=${tile.height + 0.5}
      preserveAspectRatio="none" @error=${(event) => event.target.remove()}></image>`,
  )}</g>`;
}

function line(home, reach, size, outline) {
  const minute = radiusOf(1, reach, size);
  const corner = (point) => {
    const { east, north } = fromHome(home, point);
    return `${(size / 2 + east * minute).toFixed(1)},${(size / 2 - north * minute).toFixed(1)}`;
  };
  return outline.map(({ corners }) => `M${corners.map(corner).join("L")}Z`).join("");
}

// What was found on a walk from where it was looked: the drawing of the community map.

import { html, nothing } from "lit-html";
import { layOut, drawing, withNames } from "../map/map-drawing.js";
import { goneTo } from "../map/keys.js";
import { reachFor } from "../map/layout.js";
import { ruler } from "../map/ruler.js";
import { signWords } from "./found-logic.js";

const FOUND = { start: "Start", label: "Map of what was found, by the way on foot" };

/** A map that knows where everything stands, and works it out again only when something moves; words for the middle and the whole. */
export function foundMap({ start: middle, label } = FOUND) {
  let kept = null;

  function laidOut(start, spots, size) {
    const key = JSON.stringify([start, size, spots.map(({ id }) => id)]);
    if (kept?.key !== key) {
      kept = { key, laid: withNames(layOut({ home: start, spots, reach: reachFor(spots), size }), ruler()) };
    }
    return kept.laid;
  }

  /** The template; choose gets the id of a sign, stopAt that of the sign which the keys went to. */
  return ({ start, spots, size, tiles, chosen, stop, choose, stopAt }) => {
    const drawn = spots.filter(({ point }) => point !== null);
    const ids = drawn.map(({ id }) => id);
    const move = (event, id) => {
      const to = goneTo(event.key, id, ids);
      if (to !== undefined) {
        event.preventDefault();
        stopAt(to);
      }
    };
    return html`<div class="walk-frame">
        ${drawing(laidOut(start, drawn, size), {
          chosen,
          stop: [stop, chosen].find((id) => ids.includes(id)) ?? ids[0] ?? null,
          choose,
          move,
          tiles,
          start: middle,
          label,
          say: signWords,
        })}
      </div>
      ${tiles?.credit ? html`<p class="quiet map-credit">Streets: ${tiles.credit}</p>` : nothing}
      <p id="map-keys" class="quiet map-keys">
        Each number is also in the list. Arrow keys go from one to the next, Enter goes to it in the list. Round is a group, square is a
        place. At the edge: further away.
      </p>`;
  };
}

// What was found on a walk from where it was looked: the drawing of the community map.

import { emptyDrawing } from "../map/empty-drawing.js";
import { goneTo } from "../map/keys.js";
import { reachFor } from "../map/layout.js";
import { drawing, layOut, namesOf, withNames } from "../map/map-drawing.js";
import { ruler } from "../map/ruler.js";
import { foundFrame } from "./found-frame.js";
import { signWords } from "./found-logic.js";

const FOUND = { start: "Start", label: "Map of what was found, by the way on foot" };

/** A map that knows where everything stands, and works it out again only when something moves; words for the middle and the whole. */
export function foundMap({ start: middle, label } = FOUND) {
  let kept = null;

  function placed(start, spots, size) {
    const key = JSON.stringify([start, size, spots.map(({ id }) => id)]);
    if (kept?.key !== key) {
      kept = { key, laid: layOut({ home: start, spots, reach: reachFor(spots), size }) };
    }
    return kept;
  }

  function laidOut(start, spots, size) {
    const all = placed(start, spots, size);
    if (all.laid.named === null) {
      all.laid = withNames(all.laid, ruler());
    }
    return all.laid;
  }

  return {
    /** Finds the names one at a time before they are drawn; whoever asks may rest after each. */
    *name({ start, spots, size }) {
      const all = placed(start, onMap(spots), size);
      if (all.laid.named === null) {
        all.laid = { ...all.laid, named: yield* namesOf(all.laid, ruler()) };
      }
    },

    /**
     * The template; come is how many signs are drawn by now. choose gets the id of a sign, stopAt that of the sign which the keys went to.
     */
    template({ start, spots, size, tiles, come = Infinity, chosen, stop, choose, stopAt }) {
      const drawn = onMap(spots);
      const ids = drawn.map(({ id }) => id);
      const move = (event, id) => {
        const to = goneTo(event.key, id, ids);
        if (to !== undefined) {
          event.preventDefault();
          stopAt(to);
        }
      };
      const picture = () => {
        const laid = laidOut(start, drawn, size);
        return drawing(
          { ...laid, placed: laid.placed.slice(0, come) },
          {
            chosen,
            stop: [stop, chosen].find((id) => ids.includes(id)) ?? ids[0] ?? null,
            choose,
            move,
            tiles,
            start: middle,
            label,
            say: signWords,
          },
        );
      };
      return foundFrame(come === 0 ? emptyDrawing(size) : picture(), tiles);
    },
  };
}

/** Those that stand somewhere. */
const onMap = (spots) => spots.filter(({ point }) => point !== null);

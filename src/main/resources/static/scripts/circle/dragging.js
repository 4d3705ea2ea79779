// Moves people in the drawing with a finger, a pen or a mouse. The keyboard has the same moves in the card.

import { drag, select } from "../libraries/d3.js";
import { cellAt } from "./layout-logic.js";

const A_CLICK = 6;

/** Lets the marks of the drawing be dragged; moved(tie, { sector, ring }) is called for one let go somewhere else. */
export function letDrag(element, picture, moved) {
  const drawing = select(element);
  const over = (cell) =>
    drawing.selectAll(".cell").classed("target", function () {
      return cell !== null && this.dataset.sector === cell.sector && Number(this.dataset.ring) === cell.ring;
    });
  const cellOf = (event) => cellAt(picture, event.x, event.y);
  for (const { tie } of picture.marks) {
    const mark = drawing.select(`[data-mark="${CSS.escape(tie.id)}"]`);
    let from = null;
    mark.call(
      drag()
        .clickDistance(A_CLICK)
        .container(() => element)
        .on("start", (event) => {
          from = event;
        })
        .on("drag", (event) => {
          mark.classed("dragged", true).attr("transform", `translate(${event.x - from.x},${event.y - from.y})`);
          over(cellOf(event));
        })
        .on("end", (event) => {
          mark.classed("dragged", false).attr("transform", null);
          over(null);
          const far = Math.hypot(event.x - from.x, event.y - from.y) > A_CLICK;
          const cell = far ? cellOf(event) : null;
          if (cell !== null && (cell.sector !== tie.sector || cell.ring !== tie.ring)) {
            moved(tie, cell);
          }
        }),
    );
  }
}

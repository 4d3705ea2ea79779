// What can be done with a tie from the keyboard, and how it is said.

import { rings, sectorNames, sectors } from "../words/labels-logic.js";

/** The moves that are possible from where the tie stands, each with words and the part of the input that changes. */
export function movesOf({ sector, ring }) {
  const moves = [];
  if (ring > 1) {
    moves.push({ words: "Move closer", change: { ring: ring - 1 } });
  }
  if (ring < 3) {
    moves.push({ words: "Move further out", change: { ring: ring + 1 } });
  }
  for (const other of sectorNames.filter((name) => name !== sector)) {
    moves.push({ words: `Move to ${sectors[other].to}`, change: { sector: other } });
  }
  return moves;
}

/** "Christine is with family now, in the closest ring." */
export function sayMoved(name, { sector, ring }) {
  return `${name} is ${sectors[sector].with} now, in ${rings[ring].of}.`;
}

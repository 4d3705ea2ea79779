// The measures of the shapes, for a mark of radius 1 round 0,0: each covers about as much as a circle does.

export const SQUARE = 0.92;

export const corners = {
  diamond: [[0, -1.22], [1.22, 0], [0, 1.22], [-1.22, 0]],
  house: [[0, -1.15], [1.05, -0.3], [0.8, 0.95], [-0.8, 0.95], [-1.05, -0.3]],
};

/** How far a shape reaches from its middle: marks that far apart never touch, whichever way they stand. */
export function reach(shape) {
  if (shape === "circle") {
    return 1;
  }
  return shape === "square" ? SQUARE * Math.SQRT2 : Math.max(...corners[shape].map(([x, y]) => Math.hypot(x, y)));
}

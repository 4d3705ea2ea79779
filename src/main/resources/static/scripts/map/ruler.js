// Measures names as they will be drawn.

/** The edge around each name, and a space after each of its lines. */
const EDGES = 8;

/** The width of a line of a name in pixels, as it will stand. */
export function ruler() {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `600 15px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => Math.ceil(pen.measureText(`${text} `).width) + EDGES;
}

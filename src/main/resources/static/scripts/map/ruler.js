// Measures names as they will be drawn.

const FONT = '600 15px Seravek, "Gill Sans Nova", Ubuntu, Calibri, "Source Sans 3", "Noto Sans", "DejaVu Sans", sans-serif';

/** The width of a text in pixels, with a little room. */
export function ruler() {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = FONT;
  return (text) => pen.measureText(text).width + 6;
}

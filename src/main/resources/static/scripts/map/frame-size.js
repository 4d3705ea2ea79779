// How large the walk is drawn.

const LARGEST = 680;

/** The drawing is as wide as its frame, and no higher than the window. */
export function sizeFor(width) {
  return Math.max(280, Math.min(LARGEST, Math.floor(width), Math.max(420, window.innerHeight - 260)));
}

// Lets the browser show what there is before more is worked out.

/** Comes back when the browser has had its turn. */
export function breath() {
  return new Promise((resolve) => setTimeout(resolve));
}

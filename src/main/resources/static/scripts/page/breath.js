// Lets the browser show what there is before more is worked out.

/** Comes back when the browser has had its turn. */
export function breath() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Takes the steps of a generator one at a time, each after the browser has had its turn, until there are no more or goesOn says so. */
export async function stepByStep(steps, goesOn) {
  for (const _ of steps) {
    await breath();
    if (!goesOn()) {
      return;
    }
  }
}

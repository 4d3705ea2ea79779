// Keys under which changes are sent. When no answer came, nobody knows whether a change was done: the same change sent again goes
// under the same key, and the server does it once. Only keys are kept, and a figure that tells whether it is the same change.

import { figureOf, newKey } from "./sending-logic.js";

const PREFIX = "kith-unsure:";

/** The key of a change: that of the last time where nobody knows what became of it, otherwise a new one. */
export function keyFor(change) {
  try {
    return sessionStorage.getItem(PREFIX + figureOf(change)) ?? newKey(crypto);
  } catch {
    return newKey(crypto);
  }
}

/** Keeps the key of a change of which nobody knows whether it was done. */
export function keepKey(change, key) {
  try {
    sessionStorage.setItem(PREFIX + figureOf(change), key);
  } catch {
    // Full, or forbidden by the browser's settings: sent again, it is a new change, as it would be without keys.
  }
}

/** Forgets the key of a change that was answered. */
export function dropKey(change) {
  try {
    sessionStorage.removeItem(PREFIX + figureOf(change));
  } catch {
    // Nothing was kept.
  }
}

/** Forgets all of them, when somebody signs out. */
export function dropAllKeys() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
}

// What was typed into a form that is not saved yet. Kept by the browser tab alone (sessionStorage), so that it outlives
// a lost connection and a reload, is never sent anywhere, and goes when the form is saved, thrown away, or the tab closed.

const PREFIX = "kith-draft:";

/** What was kept for the form, or nothing. */
export function draftOf(key) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

/** Keeps what was typed. A browser that keeps nothing is no reason to stop. */
export function keepDraft(key, values) {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(values));
  } catch {
    // Full, or forbidden by the browser's settings: the form still works.
  }
}

/** Forgets it. */
export function dropDraft(key) {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}

/** Forgets all of them, when somebody signs out. */
export function dropAllDrafts() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
}

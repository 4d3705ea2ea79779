// What to do when two people changed the same thing.

import { same } from "./form-logic.js";

/**
 * Brings two edits of the same profile together. What only one of the two changed is taken; what both changed, each in
 * their own way, is a clash to be asked about. Until then the form keeps mine.
 */
export function merge(base, mine, theirs) {
  const values = { ...theirs };
  const clashes = [];
  const taken = [];
  for (const name of Object.keys(mine)) {
    const theyDid = !same(base[name], theirs[name]);
    const iDid = !same(base[name], mine[name]);
    if (iDid) {
      values[name] = mine[name];
    }
    if (iDid && theyDid && !same(mine[name], theirs[name])) {
      clashes.push(name);
    } else if (theyDid && !iDid) {
      taken.push(name);
    }
  }
  return { values, clashes, taken };
}

/** An answer in words, for showing two of them beside each other. */
export function sayValue(value) {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) {
    return ["Nothing"];
  }
  if (typeof value === "boolean") {
    return [value ? "Yes" : "No"];
  }
  return Array.isArray(value) ? value.map((item) => item.name ?? item) : [value];
}

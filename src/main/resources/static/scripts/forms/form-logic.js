// What a form knows without a screen: which answers changed, and which refusal stands beside which field.

/** The names of the values that differ. */
export function changedNames(base, values) {
  return Object.keys(values).filter((name) => !same(base[name], values[name]));
}

/** Whether two answers are the same; the order of a list counts. */
export function same(a, b) {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/**
 * Sorts refusals by field: ["profile", "matters", "2"] belongs to "profile.matters" if the form has that field, or to
 * "profile" if it has that one. What belongs to none is for the whole form, under "".
 */
export function errorsByField(userErrors, names) {
  const sorted = {};
  for (const { field, message } of userErrors) {
    const name = nameOf(field, names);
    (sorted[name] ??= []).push(message);
  }
  return sorted;
}

function nameOf(field, names) {
  for (let length = field.length; length > 0; length--) {
    const name = field.slice(0, length).join(".");
    if (names.includes(name)) {
      return name;
    }
  }
  return "";
}

/** The lines of a text that hold something. */
export function linesOf(text) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

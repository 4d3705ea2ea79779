// Every GraphQL operation that the pages send. Where an organisation trusts only operations that it knows, these are among them:
// documents/pages.json holds the same, and a test compares.

const known = new Set();

/** Writes an operation down; a template's values are parts of the text, such as lists of fields, and never data. */
export function operation(parts, ...values) {
  const text = String.raw({ raw: parts }, ...values);
  known.add(text);
  return text;
}

/** Whether an operation was written down when its module was loaded. */
export const isWrittenDown = (text) => known.has(text);

/** All that the modules loaded so far have written down. */
export const operations = () => [...known].sort();

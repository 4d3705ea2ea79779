// How far an import of relationship circles is, in words. No DOM in here.

const FILES = { egos: "Whose circles they are", alters: "Who is in them", ties: "Who knows whom" };

const rows = (count) => (count === 1 ? "one row" : `${count} rows`);

/** Where it stands, in a sentence. */
export function standingWords({ status, read }) {
  return {
    RUNNING: `It goes on: ${rows(read)} so far.`,
    FINISHED: `It is done: ${rows(read)}.`,
    FAILED: `It stopped after ${rows(read)}. What was taken stays. Send the same files again to go on.`,
  }[status];
}

/** What became of the rows, each with how many. */
export function outcomes({ taken, changed, unchanged, skipped }) {
  return [
    ["New", taken],
    ["Changed", changed],
    ["As they were, or changed here since", unchanged],
    ["Left out", skipped],
  ];
}

/** Where in the files something is, such as "Who is in them, row 7, column seen". */
export function rowPlace({ file, row, field }) {
  return [file ? FILES[file] : null, `row ${row}`, field ? `column ${field}` : null].filter((part) => part !== null).join(", ");
}

/** What became of a row. */
export const verdictWords = { UNRESOLVED: "Taken, but not all of it", SKIPPED: "Left out" };

/** The errors of the answer to an upload, as a form has them; a part that the form has no field for belongs to the whole. */
export const refusals = (errors) => errors.map(({ field, message }) => ({ field: field ? [field] : [], message }));

// The list of a coach's teams as a file for a spreadsheet. No DOM in here.

import { changeWords, levels } from "../words/isolation-logic.js";

const COLUMNS = [
  ["Name", ({ person }) => person.name],
  ["How much there is to talk about", ({ level }) => levels[level]],
  ["Since", ({ levelSince }) => levelSince],
  ["What stands out", ({ signals }) => signals.map(({ title }) => title).join("; ")],
  ["What changed this month", ({ changedThisMonth }) => changeWords(changedThisMonth)],
  ["In touch each month", ({ trend }) => trend.at(-1)?.inTouch],
  ["LSNS-6", ({ trend }) => trend.at(-1)?.lsns6],
  ["Look at the other steps by", ({ nextDates }) => nextDates.exploreBy],
  ["Look at paid support again on", ({ nextDates }) => nextDates.reviewOn],
  ["Talk again on", ({ nextDates }) => nextDates.lookAgainOn],
  ["Counted on", ({ countedOn }) => countedOn],
];

/** A line for each row of the case-load below a line of headings, as RFC 4180 has them; what is not known is empty. */
export function csv(rows) {
  const lines = [COLUMNS.map(([heading]) => heading), ...rows.map((row) => COLUMNS.map(([, value]) => value(row)))];
  return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

/** A cell in quotation marks; an apostrophe stands before words that a spreadsheet would take for a formula. */
export function cell(value) {
  const words = String(value ?? "");
  const safe = /^[\s]*[=+\-@]|^[\t\r\n]/.test(words) ? `'${words}` : words;
  return `"${safe.replaceAll('"', '""')}"`;
}

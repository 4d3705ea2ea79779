// The directory's queue in words. No DOM in here.

import { costWords } from "../find/found-logic.js";
import { whenWords } from "../map/map-words.js";
import { sayDate, today } from "../words/dates-logic.js";

/** How many there are, as far as they are known. */
export const countWords = ({ nodes, more }) => (more ? `${nodes.length} shown, and there are more` : `${nodes.length}`);

/** Why somebody should look at a group or place again. */
export function staleWords({ provenance: { source, assuredOn, missingSince } }, now = today()) {
  const looked = assuredOn ? `Last looked at: ${sayDate(assuredOn, now)}.` : "Nobody has made sure of it yet.";
  return missingSince ? `${source} no longer has it. ${looked}` : `From ${source}. ${looked}`;
}

const NOT_KNOWN = "Not known";
/** What is said of the record itself and not of the group. */
const OF_THE_RECORD = ["From", "Last looked at"];

/** What two records say, line by line, and whether they differ; what neither says is left out. */
export function compared({ one, other }, now = today()) {
  const others = facts(other, now);
  return facts(one, now)
    .map(([label, value], i) => ({ label, values: [value || NOT_KNOWN, others[i][1] || NOT_KNOWN] }))
    .filter(({ values }) => values.some((value) => value !== NOT_KNOWN))
    .map((fact) => ({ ...fact, differs: fact.values[0] !== fact.values[1] }));
}

function facts(group, now) {
  return [
    ["From", group.provenance.source],
    ["Who runs it", group.organisation?.name],
    ["Place", group.place?.name],
    ["Times", whenWords({ asset: group })],
    ["Cost", costWords({ asset: group })],
    ["Web page", group.website],
    ["About it", group.description],
    ["Last looked at", group.provenance.assuredOn && sayDate(group.provenance.assuredOn, now)],
  ];
}

/** What is not to be read any more once the record of one side (0 or 1) is kept: what only the other says, or says otherwise. */
export function losses(facts, side) {
  return facts
    .filter(({ label, differs, values }) => differs && values[1 - side] !== NOT_KNOWN && !OF_THE_RECORD.includes(label))
    .map(({ label, values }) => ({ label, value: values[1 - side] }));
}

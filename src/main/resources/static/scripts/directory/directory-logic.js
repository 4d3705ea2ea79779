// The directory's queue in words. No DOM in here.

import { sayDate, today } from "../words/dates-logic.js";

const KINDS = {
  CLOSED: "It is no longer there",
  MOVED: "It is somewhere else now",
  OTHER_TIMES: "It has other days or times",
  OTHER_CONTACT: "It is reached in another way",
  SOMETHING_ELSE: "Something else",
};

/** What is not right about a group or place. */
export const kindWords = ({ kind }) => KINDS[kind];

/** How many there are, as far as they are known. */
export const countWords = ({ nodes, more }) => (more ? `${nodes.length} shown, and there are more` : `${nodes.length}`);

/** Why somebody should look at a group or place again. */
export function staleWords({ provenance: { source, assuredOn, missingSince } }, now = today()) {
  const looked = assuredOn ? `Last looked at: ${sayDate(assuredOn, now)}.` : "Nobody has made sure of it yet.";
  return missingSince ? `${source} no longer has it. ${looked}` : `From ${source}. ${looked}`;
}

/** What two records say, line by line, and whether they differ. */
export function compared({ one, other }) {
  const facts = (group) => [
    ["From", group.provenance.source],
    ["Place", group.place?.name],
    ["Times", group.timings],
    ["Cost", group.cost],
    ["Web page", group.website],
    ["About it", group.description],
  ];
  const others = facts(other);
  return facts(one)
    .map(([label, value], i) => ({ label, values: [value || "Not known", others[i][1] || "Not known"] }))
    .filter(({ values }) => values.some((value) => value !== "Not known"))
    .map((fact) => ({ ...fact, differs: fact.values[0] !== fact.values[1] }));
}

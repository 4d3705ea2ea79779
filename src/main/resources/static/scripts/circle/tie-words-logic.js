// A tie in words: for the list, and for those who hear the drawing.

import { rings, sectors } from "../words/labels-logic.js";
import { sayAgo } from "../words/dates-logic.js";
import { lastContactAsOf } from "./as-of-logic.js";

/** What stands under a name in the list, as short sentences. */
export function factsOf(tie, day, today) {
  const facts = [];
  const last = lastContactAsOf(tie, day);
  if (tie.lapsed && day === today) {
    facts.push(last ? `Lost touch. Last contact ${sayAgo(last, today)}.` : "Lost touch.");
  } else if (last !== null) {
    facts.push(`In touch ${sayAgo(last, today)}.`);
  }
  if (tie.wish === "MORE") {
    facts.push("Wants more of this.");
  } else if (tie.wish === "LESS") {
    facts.push("Wants less of this.");
  }
  if (tie.endedOn !== null) {
    facts.push("No longer in touch today.");
  }
  return facts;
}

/** "Christine Halliwell, daughter in Leyland. Family, closest. In touch 5 days ago." */
export function sayTie(tie, day, today) {
  const { name, knownAs } = tie.with;
  const called = name.includes(knownAs) ? name : `${knownAs} (${name})`;
  const who = tie.inWords ? `${called}, ${tie.inWords}` : called;
  return [`${who}.`, `${sectors[tie.sector].word}, ${rings[tie.ring].word.toLowerCase()}.`, ...factsOf(tie, day, today)].join(" ");
}

/** Who in the circle knows this person: { tie, inWords }. */
export function knownBy(tie, ties, acquaintances) {
  return acquaintances
    .filter(({ between }) => between.some(({ id }) => id === tie.with.id))
    .map(({ between, inWords }) => {
      const other = between.find(({ id }) => id !== tie.with.id);
      return { tie: ties.find((one) => one.with.id === other?.id), inWords };
    })
    .filter((known) => known.tie !== undefined);
}

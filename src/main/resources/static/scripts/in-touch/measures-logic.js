// What published rules say about a life, in words. No DOM in here.

export const measureNames = {
  LSNS_6: "Family and friends to turn to (LSNS-6)",
  LSNS_6_FAMILY: "Of these, family",
  LSNS_6_FRIENDS: "Of these, friends and neighbours",
  STEPTOE_ELSA: "Seldom in touch (ELSA)",
  UK_BIOBANK: "Seldom seen (UK Biobank)",
  BERKMAN_SYME: "Kinds of ties (Berkman and Syme)",
  CONSTRAINT: "How far everybody knows each other (Burt)",
  EFFECTIVE_SIZE: "How many people it amounts to (Burt)",
  DENSITY: "Pairs who know each other",
};

/** The figure, or between what it lies, or that it is not known. */
export function figure({ value, atLeast, atMost }) {
  if (value !== null) {
    return number(value);
  }
  return atLeast === null || atMost === null ? "Not known" : `Between ${number(atLeast)} and ${number(atMost)}`;
}

/** What the published line says of it; nothing where there is no line or nobody can say. */
export function line({ atRisk }) {
  return atRisk === null ? "" : atRisk ? "Beyond the line" : "Within the line";
}

/** How much of what it needs is known: "60 of 100". */
export const share = ({ known }) => `${Math.floor(known * 100)} of 100`;

/** One thing that is counted. */
export const rawWords = ({ words, count, notKnown }) => `${words}: ${count}${notKnown ? `, not known of ${notKnown}` : ""}`;

const number = (value) => String(Math.round(value * 100) / 100);

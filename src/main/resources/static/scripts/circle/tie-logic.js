// A tie as the answers of a form, and as an input.

import { changedNames } from "../forms/form-logic.js";
import { frequencies, helps, kinds, rings, sectors, wishes } from "../words/labels-logic.js";
import { sayValue } from "../forms/merge-logic.js";
import { sayDay } from "../words/dates-logic.js";
import { wholeNumber } from "../people/new-person-logic.js";

const LISTS = ["receives", "gives"];

/** The kind when nobody said one. */
const KIND_OF = { FAMILY: "OTHER_RELATIVE", FRIEND: "FRIEND", COMMUNITY: "NEIGHBOUR", PAID: "PROFESSIONAL" };

/** The answers for somebody new. */
export const emptyTie = {
  withPersonId: null,
  withName: "",
  sector: "FRIEND",
  ring: 2,
  kind: null,
  inWords: "",
  sinceYear: "",
  contactFrequency: null,
  lastContact: "",
  receives: [],
  gives: [],
  offeredNeedIds: [],
  confides: null,
  canCallOn: null,
  lapsed: false,
  wish: null,
  unsafe: false,
};

/** What each answer is called when two people changed it. */
export const tieNames = {
  sector: "Where they stand",
  ring: "How close",
  kind: "How they are related",
  inWords: "In their own words",
  sinceYear: "Since which year",
  contactFrequency: "How often they are in touch",
  lastContact: "When they were last in touch",
  receives: "What they get",
  gives: "What they give",
  offeredNeedIds: "What was offered",
  confides: "Can talk about private things",
  canCallOn: "Can be called on for help",
  lapsed: "Lost touch",
  wish: "More or less of it",
  unsafe: "Take care",
};

/** The answers from what the server says. */
export function tieValues(tie) {
  return {
    sector: tie.sector,
    ring: tie.ring,
    kind: tie.kind,
    inWords: tie.inWords ?? "",
    sinceYear: tie.sinceYear === null ? "" : String(tie.sinceYear),
    contactFrequency: tie.contactFrequency,
    lastContact: tie.lastContact ?? "",
    receives: tie.receives,
    gives: tie.gives,
    offeredNeedIds: tie.offered.map(({ id }) => id),
    confides: tie.confides,
    canCallOn: tie.canCallOn,
    lapsed: tie.lapsed,
    wish: tie.wish,
    unsafe: tie.unsafe,
  };
}

/** The input for addTie: only what was filled in. */
export function newTieInput(personId, values) {
  const { withPersonId, withName, ...rest } = values;
  const who = withPersonId === null ? { withName: withName.trim() } : { withPersonId };
  const kind = rest.kind ?? KIND_OF[rest.sector];
  return { personId, ...who, ...sent({ ...rest, kind }, changedNames(emptyTie, { ...rest, kind })), sector: rest.sector, ring: rest.ring };
}

/** The input for updateTie: only what was changed; an emptied answer is null, which takes it away. */
export function changedTieInput(tieId, version, base, values) {
  return { tieId, version, ...sent(values, changedNames(base, values)) };
}

function sent(values, names) {
  const input = {};
  for (const name of names) {
    const value = values[name];
    input[name] = value === "" ? null : name === "sinceYear" ? wholeNumber(value) : value;
  }
  return input;
}

/** An answer in words, for showing two of them beside each other. */
export function sayTieValue(value, name, needs) {
  const words = {
    sector: () => [sectors[value].word],
    ring: () => [rings[value].word],
    kind: () => [kinds[value]],
    contactFrequency: () => [value === null ? "Not known" : frequencies[value]],
    wish: () => [value === null ? "Nobody has asked" : wishes[value]],
    lastContact: () => [value === "" ? "Not known" : sayDay(value)],
    offeredNeedIds: () => sayValue(value.map((id) => needs.find((need) => need.id === id)?.name ?? id)),
  };
  if (LISTS.includes(name)) {
    return sayValue(value.map((help) => helps[help]));
  }
  return words[name]?.() ?? sayValue(value);
}

// What can be supposed about a person's circle, in words. No DOM in here.

const KINDS = [
  ["TIE_PICKED_UP", "is in touch again, each month", ({ lapsed }) => lapsed],
  ["TIE_STRENGTHENED", "is in touch each week, and can be called on", ({ sector }) => sector !== "PAID"],
  ["SOMEBODY_GONE", "is no longer there", () => true],
];

/** Everything that can be supposed: groups of a heading and choices, each with a value, words and the change. */
export function suppositions(ties) {
  const general = [
    choice("Somebody new is in touch each month", { kind: "SOMEBODY_NEW" }),
    choice("Nobody who is paid comes any more", { kind: "PAID_SUPPORT_ENDED" }),
  ];
  const people = ties.map((tie) => ({
    heading: tie.with.name,
    choices: KINDS.filter(([, , fits]) => fits(tie)).map(([kind, words]) => choice(`${tie.with.name} ${words}`, { kind, tieId: tie.id })),
  }));
  return [{ heading: "In general", choices: general }, ...people];
}

const choice = (words, change) => ({ value: Object.values(change).join(" "), words, change });

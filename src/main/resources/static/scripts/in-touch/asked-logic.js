// What somebody answered when they were asked how it feels. No DOM in here.

export const HOW_OFTEN = { HARDLY_EVER: "hardly ever or never", SOME_OF_THE_TIME: "some of the time", OFTEN: "often" };
export const HOW_LONELY = {
  OFTEN_OR_ALWAYS: "often or always",
  SOME_OF_THE_TIME: "some of the time",
  OCCASIONALLY: "occasionally",
  HARDLY_EVER: "hardly ever",
  NEVER: "never",
};
export const WISHES = { MORE: "more", SAME: "as much as now", LESS: "less" };
export const BARRIERS = {
  MONEY: "money",
  TRANSPORT: "getting there",
  HEARING: "hearing what people say",
  MOBILITY: "moving about",
  CONFIDENCE: "feeling up to it",
  SOMETHING_ELSE: "something else",
};

/** Each question that was answered, with the answer. */
export function answers({ companionship, leftOut, isolated, ucla3, lonely, satisfaction, wish, barriers }) {
  return [
    ["Lacks companionship", HOW_OFTEN[companionship]],
    ["Feels left out", HOW_OFTEN[leftOut]],
    ["Feels isolated from others", HOW_OFTEN[isolated]],
    ["These three together, 3 to 9", ucla3],
    ["Feels lonely", HOW_LONELY[lonely]],
    ["Satisfied with contact, 0 to 10", satisfaction],
    ["Would like contact", WISHES[wish]],
    ["What stops them", barriers.map((barrier) => BARRIERS[barrier]).join("; ") || null],
  ].filter(([, answer]) => answer !== null && answer !== undefined);
}

/** The number that was typed, or nothing; -1, which is refused in words, where it is no whole number. */
export function satisfactionOf(text) {
  const typed = text.trim();
  return typed === "" ? null : /^\d{1,3}$/.test(typed) ? Number(typed) : -1;
}

// What somebody's roles let them do on the pages. The server decides; this only keeps ways from view that lead nowhere. No DOM in here.

const BESIDE_PEOPLE = ["WORKER", "COACH"];

/** Whether an account works beside people: it may write into the maps that it may read. */
export const worksBesidePeople = (me) => me?.roles.some((role) => BESIDE_PEOPLE.includes(role)) ?? false;

/** Whether what the map says of a person can be theirs to read: their own, or as somebody who works beside people. */
export const mayReadOf = (me, person) => worksBesidePeople(me) || (me?.person ?? null)?.id === person.id;

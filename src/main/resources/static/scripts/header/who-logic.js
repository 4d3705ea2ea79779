// What somebody's roles let them do on the pages. The server decides; this only keeps ways from view that lead nowhere. No DOM in here.

const BESIDE_PEOPLE = ["WORKER", "COACH"];

/** Who may use the finder. */
export const FINDERS = ["CONNECTOR", ...BESIDE_PEOPLE];

/** Whether an account works beside people: it may write into the maps that it may read. */
export const worksBesidePeople = (me) => me?.roles.some((role) => BESIDE_PEOPLE.includes(role)) ?? false;

/** Whether what the map says of a person can be theirs to read: their own, or as somebody who works beside people. */
export const mayReadOf = (me, person) => worksBesidePeople(me) || (me?.person ?? null)?.id === person.id;

/** Whether an account may look for groups near somebody, a postcode or a place. */
export const findsGroups = (me) => me?.roles.some((role) => FINDERS.includes(role)) ?? false;

/** Whether an account keeps what the directory says of groups. */
export const keepsDirectory = (me) => me?.roles.some((role) => ["CONNECTOR", "DIRECTORY_EDITOR"].includes(role)) ?? false;

/** Where a list of people leads: to all about them, or, for a connector, to what there is near them. */
export const pathFrom = (me) => (findsGroups(me) && !worksBesidePeople(me) ? "/find" : "");

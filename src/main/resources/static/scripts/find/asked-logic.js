// What somebody asks the finder: as it stands in the form, in the address, in the browser's own history, and as the server takes it.
// What is asked of a group stands in the address. What tells about somebody (words, postcode, age, what they need) never does: the
// browser keeps it with its own history entry. No DOM in here.

/** Everything left open. The names are those of the arguments, so that a refusal finds its field. */
export const OPEN = {
  "near.postcode": "",
  words: "",
  walkingMinutes: null,
  day: null,
  part: null,
  room: null,
  affordablePence: null,
  age: "",
  languages: null,
  accessNeeds: [],
  interestIds: [],
};

export const MINUTES = ["5", "10", "15", "20", "30", "45", "60"];
export const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
export const PARTS = ["MORNING", "AFTERNOON", "EVENING"];
export const COSTS = ["0", "200", "500", "1000"];

const FIRST = 20;

/** What stands in the address: its name there, and what it may be. */
const SAID = {
  walkingMinutes: ["minutes", (value) => MINUTES.includes(value)],
  day: ["day", (value) => DAYS.includes(value)],
  part: ["part", (value) => PARTS.includes(value)],
  room: ["room", (value) => value === "OPEN"],
  affordablePence: ["cost", (value) => COSTS.includes(value)],
  languages: ["language", (value) => /^[a-z]{2}$/.test(value)],
};

/** What the browser keeps. */
const KEPT = ["near.postcode", "words", "age", "accessNeeds"];

/** What somebody asked who comes to this address with what the browser kept for it. */
export function readAsked(hash, state) {
  const said = new URLSearchParams(hash.split("?")[1] ?? "");
  const values = { ...OPEN, ...kept(state?.find ?? {}) };
  for (const [name, [key, allowed]] of Object.entries(SAID)) {
    const value = said.get(key) ?? "";
    values[name] = allowed(value) ? value : OPEN[name];
  }
  values.interestIds = (said.get("interests") ?? "").split(",").filter((id) => id !== "");
  return values;
}

/** The address of this page with what may stand in it. */
export function addressOf(hash, values) {
  const said = new URLSearchParams();
  for (const [name, [key]] of Object.entries(SAID)) {
    if (values[name] !== null) {
      said.set(key, values[name]);
    }
  }
  if (values.interestIds.length) {
    said.set("interests", values.interestIds.join(","));
  }
  return `${hash.split("?")[0]}${said.size ? `?${said}` : ""}`;
}

/** What the browser is to keep with its history entry. */
export const stateOf = (values) => ({ find: kept(values) });

const kept = (values) => Object.fromEntries(KEPT.filter((name) => name in values).map((name) => [name, values[name]]));

/** The question as variables, for a person or from the postcode. */
export function variables(values, personId, after) {
  return {
    near: personId === null ? { postcode: values["near.postcode"].trim() } : { personId },
    walkingMinutes: number(values.walkingMinutes),
    words: values.words.trim() || null,
    interestIds: values.interestIds,
    times: times(values),
    affordablePence: number(values.affordablePence),
    age: number(values.age.trim() || null),
    accessNeeds: values.accessNeeds,
    languages: values.languages === null ? null : [values.languages],
    room: values.room === null ? null : [values.room],
    first: FIRST,
    after,
  };
}

const number = (value) => (value === null ? null : Number(value));

/** A day is all its parts, a part of the day is that of every day. */
function times({ day, part }) {
  if (day === null && part === null) {
    return null;
  }
  return DAYS.filter((each) => day === null || each === day).flatMap((onDay) =>
    PARTS.filter((each) => part === null || each === part).map((inPart) => ({ day: onDay, part: inPart })),
  );
}

/** What the server would not even read, by field. */
export function problems({ age }) {
  return age.trim() === "" || /^\d{1,4}$/.test(age.trim()) ? {} : { age: ["An age is a number of years, such as 72."] };
}

/** Whether anything but the postcode and the walk was asked for. */
export const isNarrowed = (values) =>
  Object.keys(OPEN).some((name) => !["near.postcode", "walkingMinutes"].includes(name) && values[name]?.length > 0);

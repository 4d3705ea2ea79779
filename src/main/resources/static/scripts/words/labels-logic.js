// The words for the closed sets of the schema, as they stand on a page.

export const sectors = {
  FAMILY: { word: "Family", to: "family", with: "with family", shape: "circle", who: "Relatives and those who are like family" },
  FRIEND: { word: "Friends", to: "friends", with: "with friends", shape: "square", who: "Friends, and friends they have lost touch with" },
  COMMUNITY: { word: "Community", to: "community", with: "in the community", shape: "diamond", who: "Neighbours, and people seen about" },
  PAID: { word: "Paid", to: "paid people", with: "with paid people", shape: "house", who: "Anybody who is paid to be there" },
};

/** The sectors in the order of the page. */
export const sectorNames = Object.keys(sectors);

export const rings = {
  1: { word: "Closest", of: "the closest ring" },
  2: { word: "Close", of: "the middle ring" },
  3: { word: "Further out", of: "the outer ring" },
};

export const kinds = {
  PARTNER: "Husband, wife or partner",
  FORMER_PARTNER: "Partner of the past",
  PARENT: "Mother or father",
  CHILD: "Son or daughter",
  SIBLING: "Brother or sister",
  GRANDPARENT: "Grandmother or grandfather",
  GRANDCHILD: "Grandson or granddaughter",
  OTHER_RELATIVE: "Another relative",
  FRIEND: "Friend",
  NEIGHBOUR: "Neighbour",
  COLLEAGUE: "From work, now or once",
  FAITH: "From church, chapel, mosque or temple",
  GROUP: "From a club or group",
  LOCAL_FACE: "From a shop, café or service",
  VOLUNTEER: "Volunteer",
  WORKER: "Worker of a Wellbeing Team",
  PROFESSIONAL: "Another professional",
  OTHER: "Something else",
};

export const frequencies = {
  DAILY: "Every day, or nearly",
  WEEKLY: "Every week",
  MONTHLY: "Every month",
  SEVERAL_TIMES_A_YEAR: "A few times a year",
  YEARLY: "Once a year",
  RARELY: "Less than that",
};

export const helps = {
  PRACTICAL: "Hands-on help, such as shopping or lifts",
  EMOTIONAL: "A listening ear",
  COMPANY: "Time together",
  ILLNESS: "Help with an illness",
};

export const wishes = { MORE: "More of it", SAME: "As it is", LESS: "Less of it" };

export const ways = { VISIT: "Met in person", CALL: "Talked on the phone", MESSAGE: "Wrote a message or card" };

export const giftKinds = { SKILL: "Something I can do", KNOWLEDGE: "Something I know about", TIME: "My time", THING: "A thing to lend or share" };

export const accessFeatures = {
  STEP_FREE: "No steps",
  ACCESSIBLE_TOILET: "A toilet for wheelchair users",
  HEARING_LOOP: "A hearing loop",
  SIGN_LANGUAGE: "Sign language",
  LARGE_PRINT: "Large print",
  QUIET: "Somewhere quiet",
  SEATING: "Somewhere to sit",
  BLUE_BADGE_PARKING: "Blue Badge parking",
  TRANSPORT: "A lift there and back",
  ASSISTANCE_DOGS: "Room for an assistance dog",
};

export const yesNo = [
  { value: true, label: "Yes" },
  { value: false, label: "No" },
  { value: null, label: "Not known" },
];

/** The set as options of a form. */
export function options(set) {
  return Object.entries(set).map(([value, words]) => ({ value, label: words.word ?? words }));
}

/** "a", "a and b", "a, b and c". */
export function inAList(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "Ada's", "Agnes'". */
export function possessive(name) {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

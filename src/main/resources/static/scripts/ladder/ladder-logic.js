// What the ladder says and which step is open. No DOM in here.

/** The seven steps in their order, as the page calls them. */
export const STEPS = [
  { step: "SELF_CARE", name: "Yourself" },
  { step: "ASSISTIVE_TECHNOLOGY", name: "Equipment and small changes" },
  { step: "FAMILY", name: "Family" },
  { step: "FRIENDS", name: "Friends" },
  { step: "COMMUNITY", name: "Around here" },
  { step: "COMMUNITY_CIRCLE", name: "A Community Circle" },
  { step: "PAID_SUPPORT", name: "Paid support" },
];

export const stepName = (step) => STEPS.find((each) => each.step === step).name;

export const stepNumber = (step) => STEPS.findIndex((each) => each.step === step) + 1;

const STATES = {
  NOT_EXPLORED: "Not looked at yet",
  NOTHING_SUITABLE: "We looked: nothing suits",
  TRYING: "Trying something",
  WORKS: "It works",
  WORKS_IN_PART: "Works in part",
  DID_NOT_WORK: "Did not work",
  DECLINED: "No, thank you",
};

/** What can be recorded, in the order of the buttons. */
export const ANSWERS = ["NOTHING_SUITABLE", "TRYING", "WORKS", "WORKS_IN_PART", "DID_NOT_WORK", "DECLINED"];

export const stateWords = (state) => STATES[state];

/** What a step says for itself: a review asks it again until something new is recorded. */
export function standing(step, outcome, day) {
  if (step.step === "PAID_SUPPORT") {
    return paidStanding(step, outcome, day);
  }
  return step.askAgain ? "To look at again" : stateWords(step.state);
}

function paidStanding(step, outcome, day) {
  if (running(outcome, day).length > 0) {
    return "Agreed";
  }
  return step.open ? "Not agreed yet" : "For what is left";
}

/** Whether nobody has looked yet, or a review asks again. */
export const isOpen = (step) => step.state === "NOT_EXPLORED" || step.askAgain === true;

/** The step to look at now: the first that nobody has looked at, or that is asked again; paid support comes last. */
export function currentStep(steps) {
  return (steps.find((each) => each.step !== "PAID_SUPPORT" && isOpen(each)) ?? steps.at(-1)).step;
}

/** How far the ladder has been walked, as a sentence. */
export function progress(steps) {
  const asked = steps.filter((each) => each.step !== "PAID_SUPPORT");
  const done = asked.filter((each) => !isOpen(each)).length;
  if (done === 0) {
    return asked.some(({ askAgain }) => askAgain)
      ? "You are looking at it all again. What was said before still stands."
      : "Nothing looked at yet. Start with the first step.";
  }
  return done === asked.length
    ? "You have looked at every step before paid support."
    : `You have looked at ${count(done)} of ${count(asked.length)} steps.`;
}

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

export const count = (number) => NUMBERS[number] ?? String(number);

/** Reasons that speak for it, and those that speak against it, most telling first. */
export function sides(reasons) {
  return {
    for: reasons.filter((each) => each.share >= 0),
    against: reasons.filter((each) => each.share < 0),
  };
}

/** How much a reason counts beside the strongest one, in words. */
export function weight(share, strongest) {
  if (share < 0) {
    return "Speaks against it";
  }
  const part = share / strongest;
  return part >= 0.8 ? "Counts most" : part >= 0.5 ? "Counts a lot" : part >= 0.25 ? "Counts a bit" : "Counts a little";
}

const KEYS = {
  Person: "personId",
  Group: "groupId",
  Place: "placeId",
  AssistiveTechnology: "assistiveTechnologyId",
  Gift: "giftId",
  Circle: "circleId",
};

/** What a suggestion points to, as an input; nothing if it points to nothing. */
export function about(subject) {
  return subject ? { [KEYS[subject.__typename]]: subject.id } : undefined;
}

/** What something on the map is called. */
export function called(subject) {
  return subject?.name ?? subject?.words ?? subject?.purpose ?? "This step";
}

/** The people who can have been there: the circle first, closest first, then the team; each once, nobody unsafe. */
export function company(person) {
  const circle = person.relationshipCircle.ties
    .filter((tie) => !tie.unsafe && !tie.endedOn)
    .sort((one, other) => one.ring - other.ring)
    .map((tie) => tie.with);
  const unsafe = new Set(person.relationshipCircle.ties.filter((tie) => tie.unsafe).map((tie) => tie.with.id));
  const team = person.teams.flatMap((each) => each.members).map((each) => each.person);
  return [...new Map([...circle, ...team].map((each) => [each.id, each])).values()].filter(
    (each) => !unsafe.has(each.id) && each.id !== person.id,
  );
}

/** What came of a step as last recorded, if anything; a no to one thing is a no to that thing alone. */
export const latest = (step) => told(step).find((each) => !(each.state === "DECLINED" && each.about));

/** The records of a step, newest first. */
export function told(step) {
  return [...step.explorations].reverse();
}

/** The needs for which something was stated to be left and no paid support is agreed. */
export function left(outcome, day) {
  const covered = new Set(running(outcome, day).map((each) => each.need.id));
  const stated = outcome.unmetNeeds.filter((each) => !covered.has(each.need.id));
  return [...new Map(stated.map((each) => [each.need.id, each])).values()];
}

/** "1 hour", "1.5 hours". */
export const hours = (number) => (number === 1 ? "1 hour" : `${number} hours`);

/** The paid support that has not ended. */
export const running = (outcome, day) => outcome.paidSupport.filter((each) => !each.endsOn || each.endsOn > day);

/** "a", "a and b", "a, b and c". */
export function listed(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

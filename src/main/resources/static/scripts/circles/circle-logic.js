// What a circle's pages say, without a screen.

import { sayAgo, sayDate, sayDay } from "../words/dates-logic.js";

export const STATE_WORDS = {
  ASKED: "Somebody asked for it",
  FINDING_A_FACILITATOR: "Looking for a facilitator",
  INVITING: "Inviting people",
  BEFORE_FIRST_MEETING: "Before the first meeting",
  MEETING: "It meets",
  PAUSED: "Paused",
  ENDED: "It has ended",
};

export const ROLE_WORDS = { MEMBER: "comes to the circle", FACILITATOR: "facilitates it", MENTOR: "stands by the facilitator" };

const KIND_WORDS = {
  ASKED: "Somebody asked for it",
  EXPLAINED: "It was explained",
  FACILITATOR_FOUND: "There is a facilitator",
  FIRST_MET: "It met for the first time",
  REVIEWED: "It was looked at together",
  FACILITATOR_LEFT: "A facilitator left",
  PAUSED: "It was paused",
  TAKEN_UP: "It was taken up again",
  ENDED: "It ended",
};

/** What it came to, such as "There is a facilitator: Fay Shaw". */
export const milestoneWords = ({ kind, who }) => (who === null ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}: ${who.name}`);

export const STEP_WORDS = { FAMILY: "family", FRIENDS: "friends", COMMUNITY: "what is nearby", COMMUNITY_CIRCLE: "this circle" };

/** When and where it meets next. */
export function nextWords(next) {
  if (next === null) {
    return "Nobody has said yet when it meets next.";
  }
  const time = next.startsAt === null ? "" : `, ${next.startsAt.slice(0, 5)}`;
  return `It meets next on ${sayDate(next.on)}${time}${next.where === null ? "" : `, ${next.where}`}.`;
}

/** What became of an action. */
export function actionWords({ state, by, doneOn, givenUpOn, who }) {
  if (state === "DONE") {
    return `${who.name}. Done on ${sayDay(doneOn)}.`;
  }
  return state === "GIVEN_UP" ? `Given up on ${sayDay(givenUpOn)}.` : `${who.name}, by ${sayDay(by)}.`;
}

/** The columns of the board, in the order in which they are looked at. */
export const COLUMNS = [
  { key: "waiting", list: "WAITING_FOR_FACILITATOR", title: "Waiting for a facilitator", none: "Every circle has a facilitator.", says: ({ waitingSince }) => `Waiting since ${sayDay(waitingSince)}.` },
  {
    key: "quiet",
    list: "GONE_QUIET",
    title: "Gone quiet",
    none: "No circle has gone quiet.",
    says: ({ pulse }) => (pulse.lastMetOn === null ? "No meeting is recorded." : `Last met ${sayAgo(pulse.lastMetOn)}.`),
  },
  {
    key: "overdue",
    list: "ACTIONS_OVERDUE",
    title: "Actions overdue",
    none: "Nothing is overdue.",
    says: ({ pulse }) => `${pulse.overdue === 1 ? "One action" : `${pulse.overdue} actions`}, since ${sayDay(pulse.overdueSince)}.`,
  },
  { key: "next", list: "MEETS_NEXT", title: "Next meetings", none: "No meeting is planned.", says: ({ pulse }) => `Meets on ${sayDate(pulse.nextMeetingOn)}.` },
  { key: "begin", list: "TO_BEGIN", title: "To begin", none: "Nobody has asked for one.", says: ({ state, askedOn }) => `${STATE_WORDS[state]}. Asked for on ${sayDay(askedOn)}.` },
  { key: "paused", list: "PAUSED", title: "Paused", none: "None is paused.", says: ({ pausedOn }) => `Paused since ${sayDay(pausedOn)}.` },
];

const INVITE = ["WORKER", "COACH", "CONNECTOR"];

/** Whether somebody may invite people to circles at all. */
export const mayInvite = (me) => me?.roles.some((role) => INVITE.includes(role)) ?? false;

/** Whether somebody may work in a team, which reads the person's own map. */
export const inTeams = (me) => me?.roles.some((role) => role === "WORKER" || role === "COACH") ?? false;

/** What somebody can do with a circle now, each the name of a form; the server decides. */
export function ways({ state, startedOn }, invites) {
  if (state === "ENDED") {
    return [];
  }
  if (state === "PAUSED") {
    return ["take-up", "end"];
  }
  return [
    ...(state === "ASKED" ? ["explain"] : []),
    ...(invites ? ["invite"] : []),
    "meet",
    "plan",
    "agree",
    ...(startedOn === null ? [] : ["review"]),
    "leave",
    "pause",
    "end",
  ];
}

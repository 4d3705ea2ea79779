// The forms of a circle: what each asks, and what it sends. The page of a form is form-page.js.

import { dateField, selectField, textField, ticksField } from "../forms/fields.js";
import { addDays, today } from "../words/dates-logic.js";
import { answerForm } from "./answer-form.js";
import { AGREE, END, INVITE, LEAVE, MEET, MILESTONE, PLAN } from "./circles-queries.js";

const MONTH = 30;

const said = (words) => words.trim() || null;
const people = ({ around, members }) => [around, ...members.map(({ person }) => person)].map(option);
const option = ({ id, name }) => ({ value: id, label: name });

const milestone = (kind, link, heading, label, done) => ({
  link,
  heading,
  done,
  initial: () => ({ words: "", on: today(), ...(kind === "PAUSED" || kind === "REVIEWED" ? { lookAgainOn: "" } : {}) }),
  fields: (form) => [
    textField(form, { name: "words", label, rows: 3 }),
    "lookAgainOn" in form.values ? dateField(form, { name: "lookAgainOn", label: "When do you look at it again?" }) : "",
    dateField(form, { name: "on", label: "What day was it?" }),
  ],
  mutation: MILESTONE,
  input: ({ words, on, lookAgainOn }) => ({ kind, words: said(words), on: on || null, lookAgainOn: lookAgainOn || null }),
});

const whenFields = (form) => [
  textField(form, { name: "startsAt", label: "When does it start?", type: "time", width: "short" }),
  textField(form, { name: "where", label: "Where?", hint: "In a few words." }),
];

export const FORMS = {
  answer: answerForm,
  explain: milestone("EXPLAINED", "It was explained", "What a circle is was explained", "What did they say?", "It is written down."),
  review: milestone("REVIEWED", "Look at it together", "Look at it together", "Does the circle do what it is for?", "You have looked at it together."),
  pause: milestone("PAUSED", "Pause it", "Pause the circle", "Why is it paused?", "The circle is paused."),
  "take-up": milestone("TAKEN_UP", "Take it up again", "Take the circle up again", "What has changed?", "The circle is taken up again."),
  invite: {
    link: "Invite somebody",
    heading: "Invite somebody",
    intro: "The person chooses who is in their circle.",
    done: "They are in the circle.",
    invites: true,
    initial: () => ({ who: [], role: "MEMBER" }),
    fields: (form, circle, invitees) => [
      invitees.length === 0
        ? "The person’s own map is not shown to you. Ask their team to invite those whom they choose from it."
        : ticksField(form, { name: "who", label: "Who?", options: invitees.map(option) }),
      selectField(form, {
        name: "role",
        label: "As what?",
        options: [
          { value: "MEMBER", label: "Comes to the circle" },
          { value: "FACILITATOR", label: "Facilitates it" },
          { value: "MENTOR", label: "Stands by the facilitator" },
        ],
      }),
    ],
    mutation: INVITE,
    input: ({ who, role }) => ({ members: who.map((personId) => ({ personId, role })) }),
  },
  meet: {
    link: "Record a meeting",
    heading: "Record a meeting",
    done: "The meeting is recorded.",
    initial: (circle) => ({
      cameIds: [],
      where: circle.nextMeeting?.where ?? "",
      talkedAbout: "",
      on: today(),
      ...Object.fromEntries(open(circle).flatMap(({ id }) => [[`state-${id}`, "OPEN"], [`came-${id}`, ""]])),
      next: addDays(today(), MONTH),
    }),
    fields: (form, circle) => [
      ticksField(form, { name: "cameIds", label: "Who came?", options: people(circle) }),
      textField(form, { name: "talkedAbout", label: "What did you talk about?", rows: 4 }),
      ...open(circle).flatMap(({ id, what }) => [
        selectField(form, {
          name: `state-${id}`,
          label: `Is it done? ${what}`,
          options: [
            { value: "OPEN", label: "Still to do" },
            { value: "DONE", label: "Done" },
            { value: "GIVEN_UP", label: "Given up" },
          ],
        }),
        textField(form, { name: `came-${id}`, label: `What came of it? ${what}` }),
      ]),
      textField(form, { name: "where", label: "Where was it?" }),
      dateField(form, { name: "on", label: "What day was it?" }),
      dateField(form, { name: "next", label: "When do you meet next?", hint: "Leave it empty if you do not know yet." }),
    ],
    mutation: MEET,
    input: (values, circle) => ({
      cameIds: values.cameIds,
      where: said(values.where),
      talkedAbout: said(values.talkedAbout),
      on: values.on || null,
      lookedAt: open(circle).map(({ id }) => ({ actionId: id, state: values[`state-${id}`], cameOfIt: said(values[`came-${id}`]) })),
      next: values.next ? { on: values.next } : null,
    }),
  },
  plan: {
    link: "Plan the next meeting",
    heading: "Plan the next meeting",
    done: "The meeting is planned.",
    initial: ({ nextMeeting }) => ({
      on: nextMeeting?.on ?? addDays(today(), MONTH),
      startsAt: nextMeeting?.startsAt?.slice(0, 5) ?? "",
      where: nextMeeting?.where ?? "",
    }),
    fields: (form) => [dateField(form, { name: "on", label: "What day?" }), ...whenFields(form)],
    mutation: PLAN,
    input: ({ on, startsAt, where }) => ({ on, startsAt: startsAt || null, where: said(where) }),
  },
  agree: {
    link: "Write down an action",
    heading: "Write down an action",
    done: "The action is written down.",
    initial: () => ({ what: "", whoId: null, by: addDays(today(), MONTH) }),
    fields: (form, circle) => [
      textField(form, { name: "what", label: "What is to be done?" }),
      selectField(form, { name: "whoId", label: "Who does it?", options: people(circle), empty: "Choose somebody" }),
      dateField(form, { name: "by", label: "By when?" }),
    ],
    mutation: AGREE,
    input: ({ what, whoId, by }) => ({ what, whoId: whoId ?? "", by }),
  },
  leave: {
    link: "Somebody leaves",
    heading: "Somebody leaves",
    intro: "The circle keeps what they did. Whoever facilitated it no longer sees it.",
    done: "They have left the circle.",
    initial: () => ({ personId: null, words: "", on: today() }),
    fields: (form, { members }) => [
      selectField(form, { name: "personId", label: "Who leaves?", options: members.map(({ person }) => option(person)), empty: "Choose somebody" }),
      textField(form, { name: "words", label: "What did they say?", rows: 2 }),
      dateField(form, { name: "on", label: "What day was it?" }),
    ],
    mutation: LEAVE,
    input: ({ personId, words, on }) => ({ personId: personId ?? "", words: said(words), on: on || null }),
  },
  end: {
    link: "End the circle",
    heading: "End the circle",
    done: "The circle has ended.",
    initial: () => ({ cameOfIt: "", on: today() }),
    fields: (form) => [
      textField(form, { name: "cameOfIt", label: "What came of it?", rows: 4 }),
      dateField(form, { name: "on", label: "What day was it?" }),
    ],
    mutation: END,
    input: ({ cameOfIt, on }) => ({ cameOfIt, on: on || null }),
  },
};

const open = ({ actions }) => actions.filter(({ state }) => state === "OPEN");

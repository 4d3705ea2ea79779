// What the ladder asks of the server and tells it.

import { ask, change } from "../api.js";
import { operation } from "../operations.js";

const PEOPLE = "id knownAs name";
const SUBJECT = `__typename
  ... on Person { id name } ... on Group { id name } ... on Place { id name }
  ... on AssistiveTechnology { id name } ... on Gift { id words } ... on Circle { id purpose }`;

const STEPS = `steps {
  step question state known stillToExplore askAgain open
  explorations { id state on words askAgainOn present { ${PEOPLE} } about { ${SUBJECT} } }
  setAside { state words on until about { ${SUBJECT} } }
  suggestions(first: 8) { id title checkFirst reasons { code sentence share } subject { ${SUBJECT} } }
}`;

const PAID = `
  unmetNeeds { id words on need { id name } }
  urgentNeeds { id why since exploreBy settledOn overdue need { id name } }
  paidSupport { id hoursPerWeek startsOn endsOn reviewOn reviewDue words need { id name } worker { ${PEOPLE} } }
  reviews { id on words lookAgainOn present { ${PEOPLE} } }
  learning { id on step came tried worked didNotWork learned pleased concerned next about { ${SUBJECT} } present { ${PEOPLE} } }`;

const OUTCOME = `id words addedOn lookAgainOn needs { id name } interests { id name } ${PAID}
  supportSequence { ${STEPS} }`;

const LADDER = operation`query Ladder($id: ID!) { outcome(id: $id) { person { id } ${OUTCOME} } }`;

const PERSON = operation`query LadderPerson($id: ID!) {
  person(id: $id) {
    id name knownAs
    relationshipCircle { ties { ring sector unsafe endedOn with { ${PEOPLE} } } }
    teams { id name members { role person { ${PEOPLE} } } }
  }
}`;

const BALANCE = operation`query Balance($id: ID!) {
  person(id: $id) {
    supportBalance {
      now { on naturalWays paidWays paidHoursPerWeek naturalContacts }
      months { on naturalWays paidWays paidHoursPerWeek naturalContacts }
    }
  }
}`;

/** The outcome with its ladder, and the person it is about; nothing if there is no such outcome of this person. */
export async function loadLadder({ personId, outcomeId }, options) {
  const [{ outcome }, { person }] = await Promise.all([
    ask(LADDER, { id: outcomeId }, options),
    ask(PERSON, { id: personId }, options),
  ]);
  return outcome && person && outcome.person.id === person.id ? { outcome, person } : null;
}

/** How natural and paid support stand to each other, now and month by month. */
export async function loadBalance(personId, options) {
  const { person } = await ask(BALANCE, { id: personId }, options);
  return person.supportBalance;
}

/** Every mutation of the ladder answers alike: the change to take back, and what was wrong. */
function mutation(name) {
  const capital = `${name[0].toUpperCase()}${name.slice(1)}`;
  const document = operation`mutation ${capital}($input: ${capital}Input!) {
    ${name}(input: $input) { change { id summary } userErrors { message field code } }
  }`;
  return (input) => change(document, { input });
}

export const recordExploration = mutation("recordExploration");
export const stateUnmetNeed = mutation("stateUnmetNeed");
export const recordUrgentNeed = mutation("recordUrgentNeed");
export const agreePaidSupport = mutation("agreePaidSupport");
export const endPaidSupport = mutation("endPaidSupport");
export const reviewOutcome = mutation("reviewOutcome");
export const recordLearning = mutation("recordLearning");

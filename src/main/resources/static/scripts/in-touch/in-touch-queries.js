// What the page about being in touch asks of the server.

import { operation } from "../operations.js";

const SIGNAL = "rule title sentence";

/** Before and now, as its words and its line need it. */
export const STRETCH = `kind name since until before { on level } now { on level } appeared cleared trend { on level inTouch lsns6 }`;

const PEOPLE = "id name knownAs";

export const IN_TOUCH = operation`query InTouch($id: ID!, $since: Date!) {
  me { roles }
  person(id: $id) { id name knownAs }
  seen: person(id: $id) {
    isolation {
      on level levelSentence
      signals { ${SIGNAL} since people { id name } }
      signalsNotKnown
      measures { name value atLeast atMost atRisk known asOf source raw { words count notKnown } }
    }
    relationshipCircle { ties { id sector inWords lastContact lapsed with { id name } } }
    isolationHistory(months: 12) { on level inTouch lsns6 }
    isolationChange(since: $since) {
      figures { since levelBefore level appeared cleared }
      ties { with { id name } what on }
    }
    askedScales { id on companionship leftOut isolated ucla3 lonely satisfaction wish barriers words }
    beforeAndNow { ${STRETCH} }
    conversations { id on notedBy words agreed lookAgainOn present { id name } }
  }
}`;

export const WOULD_HELP = operation`query WouldHelp($id: ID!) {
  person(id: $id) {
    whatWouldHelp {
      suggestions(first: 6) {
        suggestion { id title step reasons { sentence } }
        outcome { id words }
        clears { ${SIGNAL} } appears { ${SIGNAL} } levelAfter
      }
    }
  }
}`;

export const WHAT_IF = operation`query WhatIf($id: ID!, $changes: [WhatIfChangeInput!]!) {
  whatIf(personId: $id, changes: $changes) {
    whatIf { before { level } after { level levelSentence } appears { ${SIGNAL} } clears { ${SIGNAL} } }
    userErrors { message field code }
  }
}`;

export const WHO_IS_THERE = operation`query WhoIsThere($id: ID!) {
  person(id: $id) {
    ${PEOPLE}
    teams { members { person { ${PEOPLE} } } }
    relationshipCircle { ties { ring unsafe endedOn with { ${PEOPLE} } } }
  }
}`;

export const NAMED = operation`query Named($id: ID!) { person(id: $id) { ${PEOPLE} } }`;

export const NOTE_CONVERSATION = operation`mutation NoteConversation($input: NoteConversationInput!) {
  noteConversation(input: $input) { conversation { id } change { id summary } userErrors { message field code } }
}`;

export const RECORD_ASKED_SCALE = operation`mutation RecordAskedScale($input: RecordAskedScaleInput!) {
  recordAskedScale(input: $input) { askedScale { id } change { id summary } userErrors { message field code } }
}`;

// What the pages about introductions ask of the server.

import { operation } from "../operations.js";

const PEOPLE = "id name knownAs";

const INTRODUCTION = `id askedOn wish withConnector open
  person { ${PEOPLE} }
  askedBy { id name }
  to { ... on Group { id name } ... on Place { id name } }
  steps { id sentence on whyNot words present { id name } }
  next { rule sentence on overdue }`;

export const INTRODUCTIONS_OF = operation`query IntroductionsOf($id: ID!) {
  person(id: $id) { ${PEOPLE} }
  seen: person(id: $id) { introductions { ${INTRODUCTION} } }
}`;

export const DUE_INTRODUCTIONS = operation`query DueIntroductions($first: Int, $after: String) {
  introductions(first: $first, after: $after) { nodes { ${INTRODUCTION} } pageInfo { hasNextPage endCursor } }
}`;

export const WHO_WAS_THERE = operation`query WhoWasThere($id: ID!) {
  me { roles }
  person(id: $id) { ${PEOPLE} }
  seen: person(id: $id) {
    ${PEOPLE}
    teams { members { person { ${PEOPLE} } } }
    relationshipCircle { ties { ring unsafe endedOn with { ${PEOPLE} } } }
  }
}`;

export const GROUP_TO_MEET = operation`query GroupToMeet($id: ID!) { group(id: $id) { id name welcome { introduced sentence } } }`;

export const PLACE_TO_MEET = operation`query PlaceToMeet($id: ID!) { place(id: $id) { id name } }`;

export const INTRODUCE = operation`mutation Introduce($input: IntroduceInput!) {
  introduce(input: $input) { introduction { id } change { id summary } userErrors { message field code } }
}`;

export const RECORD_INTRODUCTION = operation`mutation RecordIntroduction($input: RecordIntroductionInput!) {
  recordIntroduction(input: $input) { introduction { id } change { id summary } userErrors { message field code } }
}`;

// What the relationship circle asks of the server. Whether a tie is unsafe is asked for by the form of that tie alone:
// the circle may lie on the table between everybody.

import { operation } from "../operations.js";

const TIE_FIELDS = `id version sector ring kind inWords sinceYear contactFrequency lastContact lapsed wish endedOn
  with { id name knownAs }`;

const ANSWER = `change { id summary } userErrors { message field code }`;

export const CIRCLE = operation`query Circle($id: ID!) {
  person(id: $id) {
    id name knownAs
    relationshipCircle {
      ties(ended: true) { ${TIE_FIELDS} contacts { on way } earlierPlaces { until sector ring } }
      acquaintances { between { id } inWords }
    }
  }
}`;

export const TIE = operation`query Tie($id: ID!) {
  person(id: $id) {
    id name knownAs
    relationshipCircle {
      ties { ${TIE_FIELDS} receives gives offered { id } confides canCallOn unsafe }
    }
  }
  needs { id name }
}`;

export const NEW_TIE = operation`query NewTie($id: ID!) { person(id: $id) { id name knownAs } needs { id name } }`;

export const FIND_PEOPLE = operation`query FindPeople($search: String) {
  people(search: $search, first: 6) { nodes { id name home { neighbourhood { name } } } }
}`;

export const ADD_TIE = operation`mutation AddTie($input: AddTieInput!) {
  addTie(input: $input) { tie { id with { knownAs } } ${ANSWER} }
}`;

export const UPDATE_TIE = operation`mutation UpdateTie($input: UpdateTieInput!) {
  updateTie(input: $input) { tie { id version } ${ANSWER} }
}`;

export const END_TIE = operation`mutation EndTie($input: EndTieInput!) { endTie(input: $input) { tie { id } ${ANSWER} } }`;

export const RECORD_CONTACT = operation`mutation RecordContact($input: RecordContactInput!) {
  recordContact(input: $input) { tie { id } ${ANSWER} }
}`;

export const ADD_ACQUAINTANCE = operation`mutation AddAcquaintance($input: AddAcquaintanceInput!) {
  addAcquaintance(input: $input) { acquaintance { inWords } ${ANSWER} }
}`;

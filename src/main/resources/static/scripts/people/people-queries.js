// What the list of people and the form for a new person ask of the server.

import { operation } from "../operations.js";

export const PEOPLE = operation`query People($search: String, $supported: Boolean, $first: Int, $after: String) {
  people(search: $search, supported: $supported, first: $first, after: $after) {
    nodes { id name knownAs home { neighbourhood { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const TEAMS = operation`query Teams {
  me { person { id } }
  teams(first: 100) { nodes { id name members { person { id } } } }
}`;

export const ADD_PERSON = operation`mutation AddPerson($input: AddPersonInput!) {
  addPerson(input: $input) {
    person { id name knownAs }
    change { id summary }
    userErrors { message field code }
  }
}`;

export const SUPPORT_PERSON = operation`mutation SupportPerson($input: SupportPersonInput!) {
  supportPerson(input: $input) { person { id } userErrors { message field code } }
}`;

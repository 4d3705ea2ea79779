// What the pages about one person ask of the server.

import { operation } from "../operations.js";

const PROFILE_FIELDS = `id version name knownAs birthday birthYear livesAlone walkingMinutes affordablePence
  home { postcode neighbourhood { name } }
  profile { appreciated matters support }
  interests { id name }
  accessNeeds`;

export const PERSON = operation`query Person($id: ID!) {
  person(id: $id) {
    ${PROFILE_FIELDS}
    supported
    gifts { id words kind }
    outcomes { id words lookAgainOn needs { name } }
    teams { id name }
    circles { id purpose state nextMeeting { id on startsAt where } }
  }
}`;

export const PROFILE = operation`query Profile($id: ID!) { person(id: $id) { ${PROFILE_FIELDS} } }`;

export const UPDATE_PROFILE = operation`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    person { id version }
    change { id summary }
    userErrors { message field code }
  }
}`;

export const FIND_INTERESTS = operation`query FindInterests($search: String) {
  interests(search: $search, first: 8) { nodes { id name } }
}`;

export const ADD_GIFT = operation`mutation AddGift($input: AddGiftInput!) {
  addGift(input: $input) { gift { id } change { id summary } userErrors { message field code } }
}`;

export const REMOVE_GIFT = operation`mutation RemoveGift($input: RemoveGiftInput!) {
  removeGift(input: $input) { person { id } change { id summary } userErrors { message field code } }
}`;

export const NAME = operation`query Name($id: ID!) { person(id: $id) { id name knownAs } }`;

export const SHEET = operation`query Sheet($id: ID!) {
  person(id: $id) {
    id name knownAs
    profile { appreciated matters support }
    interests { name }
    gifts { words }
    relationshipCircle { ties { id sector ring inWords lastContact lapsed wish endedOn with { id name knownAs } } }
  }
}`;

// What the finder's page asks of saved searches. How each stands is a search of its own, so it is asked when the list stands.

import { operation } from "../operations.js";

const ERRORS = "userErrors { message field code }";

export const SAVED_SEARCHES = operation`query SavedSearches {
  savedSearches {
    id open name savedAt
    person { id knownAs }
    asked {
      postcode place { id } walkingMinutes words interests { id name } times { day part } from until affordablePence age accessNeeds
      languages room assuredSince
    }
  }
}`;

export const SAVED_NEWS = operation`query SavedNews { savedSearches { id news { fitting newlyFitting ${ERRORS} } } }`;

export const SAVE_SEARCH = operation`mutation SaveSearch($input: SaveSearchInput!) {
  saveSearch(input: $input) { savedSearch { id } ${ERRORS} }
}`;

export const RENAME_SEARCH = operation`mutation RenameSearch($input: RenameSearchInput!) {
  renameSearch(input: $input) { savedSearch { id } ${ERRORS} }
}`;

export const LOOK_AT_SEARCH = operation`mutation LookAtSearch($input: LookAtSearchInput!) {
  lookAtSearch(input: $input) { newlyFitting { ... on Group { id } ... on Place { id } } ${ERRORS} }
}`;

export const FORGET_SEARCH = operation`mutation ForgetSearch($input: ForgetSearchInput!) {
  forgetSearch(input: $input) { savedSearch { id } ${ERRORS} }
}`;

export const BRING_BACK_SEARCH = operation`mutation BringBackSearch($input: BringBackSearchInput!) {
  bringBackSearch(input: $input) { savedSearch { id } ${ERRORS} }
}`;

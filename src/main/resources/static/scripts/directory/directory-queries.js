// What the directory's queue asks of the server.

import { operation } from "../operations.js";

const PAGE = "pageInfo { hasNextPage endCursor }";
const PROVENANCE = "provenance { source assuredOn missingSince }";
const STALE = `__typename id name description website ${PROVENANCE}`;
const NAMED = "id name provenance { source }";
const GROUP = `${STALE} timings cost costPence sessions { inWords } place { name } organisation { name }`;
const ERRORS = "userErrors { message field code }";

export const DUPLICATES = operation`query DuplicateGroups($first: Int, $after: String) {
  list: duplicateGroups(first: $first, after: $after) { nodes { one { ${GROUP} } other { ${GROUP} } reasons } ${PAGE} }
}`;

export const STALE_GROUPS = operation`query StaleGroups($first: Int, $after: String) {
  list: staleGroups(first: $first, after: $after) { nodes { ${STALE} } ${PAGE} }
}`;

export const STALE_PLACES = operation`query StalePlaces($first: Int, $after: String) {
  list: stalePlaces(first: $first, after: $after) { nodes { ${STALE} } ${PAGE} }
}`;

export const CORRECTIONS = operation`query Corrections($first: Int, $after: String) {
  list: corrections(first: $first, after: $after) {
    nodes { id kind words suggestedAt about { __typename ... on Group { id name } ... on Place { id name } } } ${PAGE}
  }
}`;

export const MERGED = operation`query MergedGroups($first: Int, $after: String) {
  list: mergedGroups(first: $first, after: $after) { nodes { id name source mergedAt into { id name } } ${PAGE} }
}`;

export const DECLINED = operation`query DeclinedDuplicates($first: Int, $after: String) {
  list: declinedDuplicates(first: $first, after: $after) { nodes { one { ${NAMED} } other { ${NAMED} } declinedAt } ${PAGE} }
}`;

export const GROUP_TO_CHANGE = operation`query GroupToChange($id: ID!) {
  about: group(id: $id) { __typename id version name description website timings cost room sessions { inWords } ${PROVENANCE} }
}`;

export const PLACE_TO_CHANGE = operation`query PlaceToChange($id: ID!) {
  about: place(id: $id) { __typename id version name description website address openingTimes ${PROVENANCE} }
}`;

export const CHANGE_GROUP = operation`mutation ChangeGroup($input: UpdateGroupInput!) { updateGroup(input: $input) { group { id } ${ERRORS} } }`;
export const CHANGE_PLACE = operation`mutation ChangePlace($input: UpdatePlaceInput!) { updatePlace(input: $input) { place { id } ${ERRORS} } }`;
export const MERGE = operation`mutation MergeGroups($input: MergeGroupsInput!) { mergeGroups(input: $input) { merged { id } ${ERRORS} } }`;
export const UNDO_MERGE = operation`mutation UndoMerge($input: UndoMergeInput!) { undoMerge(input: $input) { group { id } ${ERRORS} } }`;
export const DECLINE = operation`mutation DeclineDuplicate($input: DeclineDuplicateInput!) {
  declineDuplicate(input: $input) { groups { id } ${ERRORS} }
}`;
export const REOPEN = operation`mutation ReopenDuplicate($input: ReopenDuplicateInput!) {
  reopenDuplicate(input: $input) { groups { id } ${ERRORS} }
}`;
export const ASSURE_GROUP = operation`mutation AssureGroup($input: AssureGroupInput!) { assureGroup(input: $input) { assuredBefore ${ERRORS} } }`;
export const ASSURE_PLACE = operation`mutation AssurePlace($input: AssurePlaceInput!) { assurePlace(input: $input) { assuredBefore ${ERRORS} } }`;
export const ANSWER = operation`mutation AnswerCorrection($input: AnswerCorrectionInput!) {
  answerCorrection(input: $input) { correction { id } ${ERRORS} }
}`;

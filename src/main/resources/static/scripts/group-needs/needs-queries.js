// What the pages about what a group needs ask of the server, and what they change.

import { operation } from "../operations.js";

const NEEDS = "id name needs { id kind words since until interests { name } }";

export const GROUP_NEEDS = operation`query GroupNeeds($id: ID!) { group(id: $id) { ${NEEDS} } }`;

export const COULD_GIVE = operation`query CouldGive($id: ID!) { couldGive(groupId: $id) { needId others people { id name } } }`;

export const RECORD_NEED = operation`mutation RecordGroupNeed($input: RecordGroupNeedInput!) {
  recordGroupNeed(input: $input) { group { id } userErrors { message field code } }
}`;

export const END_NEED = operation`mutation EndGroupNeed($input: EndGroupNeedInput!) {
  endGroupNeed(input: $input) { group { id } userErrors { message field code } }
}`;

// What the pages about groups that are to start ask of the server, beside those whom they fit.

import { operation } from "../operations.js";

const GROUP = `person { id name knownAs }
  plannedGroup { id name description timings interest { name } place { name } }
  neighbourhood { name }
  reasons checkFirst
  invitation { invitedOn answer answeredOn words askAgainOn withConnector }`;

export const WAITING = operation`query GroupsToStart($first: Int, $after: String) {
  groupsToStart(first: $first, after: $after) { nodes { ${GROUP} } pageInfo { hasNextPage endCursor } }
}`;

export const BESIDE = operation`query GroupsToStartBeside($id: ID!) {
  person(id: $id) { id name knownAs }
  seen: person(id: $id) { groupsToStart { ${GROUP} } }
}`;

export const INVITE = operation`mutation InviteFirstMember($input: InviteFirstMemberInput!) {
  inviteFirstMember(input: $input) { invitation { answer } change { id summary } userErrors { message field code } }
}`;

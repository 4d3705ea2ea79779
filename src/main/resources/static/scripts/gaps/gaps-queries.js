// What the pages about gaps ask of the server, and what they change.

import { operation } from "../operations.js";

const POINT = "point { latitude longitude }";

export const MY_NEIGHBOURHOODS = operation`query GapNeighbourhoods { gapNeighbourhoods { id name } }`;

export const GAPS = operation`query Gaps($id: ID!) {
  mapTiles { address closest credit }
  gaps(neighbourhoodId: $id) {
    neighbourhood { name centre { latitude longitude } }
    noGroup { interest { id name } peopleAtLeast }
    tooFar { interest { id name } peopleAtLeast walkingMinutes nearest { id name ${POINT} } }
    full { walkingMinutes group { id name ${POINT} } wanted { interest { id name } peopleAtLeast } }
    quietTimes { day part peopleAtLeast }
    groupsWithoutTimes
    hosts { walkingMinutes groupsMeeting place { id name kind address access openingTimes ${POINT} } }
    planned { id name description timings plannedOn interest { id name } place { name } firstMembers { askingSince invitedAtLeast saidYesAtLeast } }
    userErrors { message }
  }
}`;

export const FOR_A_START = operation`query GapsForAStart($id: ID!) {
  gaps(neighbourhoodId: $id) {
    neighbourhood { name }
    noGroup { interest { id name } }
    tooFar { interest { id name } }
    full { wanted { interest { id name } } }
    hosts { place { id name } }
    userErrors { message }
  }
}`;

export const START_GROUP = operation`mutation StartGroupFromGap($input: StartGroupFromGapInput!) {
  startGroupFromGap(input: $input) { plannedGroup { id } userErrors { message field code } }
}`;

export const ASK_FOR_MEMBERS = operation`mutation AskForFirstMembers($input: AskForFirstMembersInput!) {
  askForFirstMembers(input: $input) { plannedGroup { id } userErrors { message field code } }
}`;

export const PEOPLE_OF_GAP = operation`query PeopleOfGap($neighbourhoodId: ID!, $interestId: ID!) {
  peopleOfGap(neighbourhoodId: $neighbourhoodId, interestId: $interestId) { person { id name } interests { name } }
}`;

export const OPEN_GROUP = operation`mutation OpenPlannedGroup($input: OpenPlannedGroupInput!) {
  openPlannedGroup(input: $input) { group { id } userErrors { message field code } }
}`;

export const GIVE_UP_GROUP = operation`mutation GiveUpPlannedGroup($input: GiveUpPlannedGroupInput!) {
  giveUpPlannedGroup(input: $input) { plannedGroup { id } userErrors { message field code } }
}`;

// What the finder's page asks of the server.

import { operation } from "../operations.js";

const POINT = "point { latitude longitude }";

export const FIND_GROUPS = operation`query FindGroups(
  $near: FindNearInput!, $walkingMinutes: Int, $words: String, $interestIds: [ID!], $times: [DayPartInput!], $affordablePence: Int,
  $age: Int, $accessNeeds: [AccessFeature!], $languages: [String!], $room: [Room!], $first: Int, $after: String
) {
  mapTiles { address closest credit }
  findGroups(
    near: $near, walkingMinutes: $walkingMinutes, words: $words, interestIds: $interestIds, times: $times,
    affordablePence: $affordablePence, age: $age, accessNeeds: $accessNeeds, languages: $languages, room: $room,
    first: $first, after: $after
  ) {
    totalCount nearestOnly
    start { latitude longitude }
    pageInfo { hasNextPage endCursor }
    nodes {
      walkingMinutes why checkFirst
      nextDate { on startsAt }
      reasons { sentence }
      subject {
        __typename
        ... on Group { id name description ${POINT} timings cost costPence room place { name } sessions { inWords } needs { words } }
        ... on Place { id name description ${POINT} kind address openingTimes }
      }
    }
    facets { by value label count }
    readAs { typed meant }
    userErrors { message field code }
  }
}`;

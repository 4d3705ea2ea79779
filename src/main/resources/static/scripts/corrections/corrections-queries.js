// What the pages about corrections ask of the server.

import { operation } from "../operations.js";

const MINE = `id kind words suggestedAt state answer answeredAt
  about { __typename ... on Group { id name } ... on Place { id name } }`;

export const SUGGESTED = operation`query SuggestedCorrections($first: Int, $after: String) {
  suggestedCorrections(first: $first, after: $after) { nodes { ${MINE} } pageInfo { hasNextPage endCursor } }
}`;

export const GROUP_NOT_RIGHT = operation`query GroupNotRight($id: ID!) {
  about: group(id: $id) { id name description website timings sessions { inWords } place { name } }
  suggestedCorrections(first: 100) { nodes { ${MINE} } }
}`;

export const PLACE_NOT_RIGHT = operation`query PlaceNotRight($id: ID!) {
  about: place(id: $id) { id name description website address openingTimes }
  suggestedCorrections(first: 100) { nodes { ${MINE} } }
}`;

export const SUGGEST = operation`mutation SuggestCorrection($input: SuggestCorrectionInput!) {
  suggestCorrection(input: $input) { correction { id } userErrors { message field code } }
}`;

// What the pages about relationship circles that come as files ask of the server.

import { operation } from "../operations.js";

export const TEAMS = operation`query TeamsForCircles($after: String) {
  teams(first: 100, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}`;

export const CIRCLE_IMPORT = operation`query CircleImport($id: ID!) {
  circleImport(id: $id) { id source status read taken changed unchanged skipped failure }
}`;

export const CIRCLE_IMPORT_ROWS = operation`query CircleImportRows($id: ID!, $after: String) {
  circleImport(id: $id) {
    rows(first: 50, after: $after) {
      nodes { file row verdict field message }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}`;

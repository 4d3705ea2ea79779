// duplicates/keep-pairs
//
// Purpose: Keeps pairs of records that may be of the same group; about what somebody declined nothing changes.
// Parameters:
//   $pairs  LIST<MAP NOT NULL> NOT NULL   each with oneId (the smaller), otherId, likeness and signs
// Returns: nothing
// Index: Group(id)

UNWIND $pairs AS row
MATCH (one:Group {id: row.oneId})
WITH one, row, row.otherId AS wantedId
MATCH (other:Group {id: wantedId})
MERGE (one)-[pair:MAY_BE_SAME]->(other)
SET
  pair.likeness = CASE WHEN pair.declinedAt IS NULL THEN row.likeness END,
  pair.signs = row.signs

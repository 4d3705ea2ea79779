// gaps/planned-groups-by-ids
//
// Purpose: Some groups that are to start.
// Parameters:
//   $ids  LIST<STRING NOT NULL> NOT NULL  1,000 at most
// Returns:
//   planned  MAP NOT NULL
// Index: PlannedGroup(id)

UNWIND $ids AS wantedId
MATCH (planned:PlannedGroup {id: wantedId})
MATCH (planned)-[:WOULD_OFFER]->(interest)
OPTIONAL MATCH (planned)-[:WOULD_MEET_AT]->(place)
RETURN
  planned {
    .id,
    .name,
    .words,
    .timings,
    .plannedOn,
    .askingSince,
    .invitedAtLeast,
    .saidYesAtLeast,
    interestId: interest.id,
    placeId: place.id
  } AS planned
ORDER BY planned.plannedOn, planned.id
LIMIT 1000

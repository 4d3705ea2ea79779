// gaps/planned-groups
//
// Purpose: The groups that are to start in a neighbourhood, the oldest plan first.
// Parameters:
//   $neighbourhoodId  STRING NOT NULL
// Returns:
//   planned  MAP NOT NULL
// Index: Neighbourhood(id)

MATCH (neighbourhood:Neighbourhood {id: $neighbourhoodId})<-[:PLANNED_IN]-(planned)-[:WOULD_OFFER]->(interest)
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
LIMIT 200

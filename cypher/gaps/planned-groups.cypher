// gaps/planned-groups
//
// Purpose: The groups that are to start in a neighbourhood, the oldest plan first.
// Parameters:
//   $neighbourhoodId  STRING NOT NULL
// Returns:
//   id          STRING NOT NULL
//   name        STRING NOT NULL
//   words       STRING           what it is to be
//   timings     STRING           when it could meet
//   plannedOn   DATE NOT NULL
//   interestId  STRING NOT NULL
//   placeId     STRING           where it would meet
// Index: Neighbourhood(id)

MATCH (neighbourhood:Neighbourhood {id: $neighbourhoodId})<-[:PLANNED_IN]-(planned)-[:WOULD_OFFER]->(interest)
OPTIONAL MATCH (planned)-[:WOULD_MEET_AT]->(place)
RETURN
  planned.id AS id,
  planned.name AS name,
  planned.words AS words,
  planned.timings AS timings,
  planned.plannedOn AS plannedOn,
  interest.id AS interestId,
  place.id AS placeId
ORDER BY plannedOn, id
LIMIT 200

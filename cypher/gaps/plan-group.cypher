// gaps/plan-group
//
// Purpose: Writes down a group that is to start for an interest in a neighbourhood, unless one is planned for it there already.
//   The neighbourhood is held until the transaction ends, so that of two at the same time one comes first.
// Parameters:
//   $neighbourhoodId  STRING NOT NULL
//   $interestId       STRING NOT NULL
//   $placeId          STRING            where it would meet
//   $id               STRING NOT NULL   the new id
//   $fields           MAP NOT NULL      the properties
// Returns:
//   id  STRING NOT NULL
// Index: Neighbourhood(id), Interest(id)

MATCH (neighbourhood:Neighbourhood {id: $neighbourhoodId})
SET neighbourhood.id = neighbourhood.id
WITH neighbourhood
MATCH (interest:Interest {id: $interestId})
WHERE NOT EXISTS { (neighbourhood)<-[:PLANNED_IN]-()-[:WOULD_OFFER]->(interest) }
CREATE (planned:PlannedGroup {id: $id})
SET planned += $fields
CREATE (planned)-[:PLANNED_IN]->(neighbourhood)
CREATE (planned)-[:WOULD_OFFER]->(interest)
WITH planned
CALL (planned) {
  MATCH (place:Place {id: $placeId})
  CREATE (planned)-[:WOULD_MEET_AT]->(place)
}
RETURN planned.id AS id

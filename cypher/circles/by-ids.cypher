// circles/by-ids
//
// Purpose: Circles by id.
// Parameters:
//   $circleIds  LIST<STRING NOT NULL> NOT NULL  which circles
// Returns:
//   circleId   STRING NOT NULL
//   aroundId   STRING NOT NULL     the person it is around
//   purpose    STRING NOT NULL
//   startedOn  DATE NOT NULL
//   endedOn    DATE                null while it goes on
// Index: Circle(id)

UNWIND $circleIds AS wantedId
MATCH (circle:Circle {id: wantedId})-[:AROUND]->(person:Person)
RETURN
  circle.id AS circleId,
  person.id AS aroundId,
  circle.purpose AS purpose,
  circle.startedOn AS startedOn,
  circle.endedOn AS endedOn
ORDER BY circleId
LIMIT 1000

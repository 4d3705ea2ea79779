// circles/by-id
//
// Purpose: One circle.
// Parameters:
//   $circleId  STRING NOT NULL     which circle
// Returns:
//   circleId   STRING NOT NULL
//   aroundId   STRING NOT NULL     the person it is around
//   purpose    STRING NOT NULL
//   startedOn  DATE NOT NULL
//   endedOn    DATE                null while it goes on
// Index: Circle(id)

MATCH (circle:Circle {id: $circleId})-[:AROUND]->(person:Person)
RETURN
  circle.id AS circleId,
  person.id AS aroundId,
  circle.purpose AS purpose,
  circle.startedOn AS startedOn,
  circle.endedOn AS endedOn
LIMIT 1

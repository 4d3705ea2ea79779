// circles/page
//
// Purpose: Some circles of all, newest first.
// Parameters:
//   $skip   INTEGER NOT NULL     how many come before
//   $limit  INTEGER NOT NULL     most rows
// Returns:
//   circleId   STRING NOT NULL
//   aroundId   STRING NOT NULL     the person it is around
//   purpose    STRING NOT NULL
//   startedOn  DATE NOT NULL
//   endedOn    DATE                null while it goes on
// Index: Circle(startedOn, id)

MATCH (circle:Circle)
WHERE circle.startedOn IS NOT NULL AND circle.id IS NOT NULL
WITH circle
ORDER BY circle.startedOn DESC, circle.id DESC
SKIP $skip
LIMIT $limit
MATCH (circle)-[:AROUND]->(person:Person)
RETURN
  circle.id AS circleId,
  person.id AS aroundId,
  circle.purpose AS purpose,
  circle.startedOn AS startedOn,
  circle.endedOn AS endedOn
ORDER BY startedOn DESC, circleId DESC

// circles/around-people
//
// Purpose: The circles around some people, newest first.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL     around whom
// Returns:
//   circleId   STRING NOT NULL
//   aroundId   STRING NOT NULL     the person it is around
//   purpose    STRING NOT NULL
//   startedOn  DATE NOT NULL
//   endedOn    DATE                null while it goes on
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (circle:Circle)-[:AROUND]->(person)
  RETURN circle
  ORDER BY circle.startedOn DESC, circle.id DESC
  LIMIT 100
}
RETURN
  circle.id AS circleId,
  person.id AS aroundId,
  circle.purpose AS purpose,
  circle.startedOn AS startedOn,
  circle.endedOn AS endedOn
ORDER BY aroundId, startedOn DESC, circleId DESC

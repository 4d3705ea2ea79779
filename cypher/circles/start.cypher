// circles/start
//
// Purpose: Begins a circle around a person, with its first members if it has any.
// Parameters:
//   $circleId   STRING NOT NULL                 the circle's id
//   $personId   STRING NOT NULL                 the person it is around
//   $purpose    STRING NOT NULL                 what it is for
//   $askedOn    DATE NOT NULL                   since when it was asked for
//   $members    LIST<MAP NOT NULL> NOT NULL     personId and role of each
// Returns:
//   circleId  STRING NOT NULL
// Index: Person(id)

MATCH (person:Person {id: $personId})
CREATE (circle:Circle {id: $circleId, purpose: $purpose, askedOn: $askedOn})-[:AROUND]->(person)
CALL (circle) {
  UNWIND $members AS member
  MATCH (other:Person {id: member.personId})
  CREATE (other)-[:BELONGS_TO {role: member.role}]->(circle)
}
RETURN circle.id AS circleId

// circles/start
//
// Purpose: Starts a circle around a person.
// Parameters:
//   $circleId   STRING NOT NULL                 the circle's id
//   $personId   STRING NOT NULL                 the person it is around
//   $purpose    STRING NOT NULL                 what it is for
//   $startedOn  DATE NOT NULL                   since when it meets
//   $members    LIST<MAP NOT NULL> NOT NULL     personId and role of each
// Returns:
//   members  INTEGER NOT NULL     how many there are
// Index: Person(id)

MATCH (person:Person {id: $personId})
CREATE (circle:Circle {id: $circleId, purpose: $purpose, startedOn: $startedOn})-[:AROUND]->(person)
WITH circle
UNWIND $members AS member
MATCH (other:Person {id: member.personId})
CREATE (other)-[:BELONGS_TO {role: member.role}]->(circle)
RETURN count(other) AS members

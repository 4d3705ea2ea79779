// circles/join
//
// Purpose: Brings people into a circle.
// Parameters:
//   $circleId  STRING NOT NULL              the circle
//   $members   LIST<MAP NOT NULL> NOT NULL  personId and role of each
// Returns:
//   personId  STRING NOT NULL  who came in
// Index: Circle(id), Person(id)

MATCH (circle:Circle {id: $circleId})
CALL (circle) {
  UNWIND $members AS member
  MATCH (person:Person {id: member.personId})
  MERGE (person)-[belongs:BELONGS_TO]->(circle)
  SET belongs.role = member.role
  RETURN person
}
RETURN person.id AS personId
ORDER BY personId
LIMIT 100

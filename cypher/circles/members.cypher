// circles/members
//
// Purpose: Who is in some circles and as what, by name.
// Parameters:
//   $circleIds  LIST<STRING NOT NULL> NOT NULL     which circles
// Returns:
//   circleId  STRING NOT NULL
//   members   LIST<MAP NOT NULL> NOT NULL     personId and role of each
// Index: Circle(id)

UNWIND $circleIds AS id
MATCH (circle:Circle {id: id})
CALL (circle) {
  MATCH (person:Person)-[belongs:BELONGS_TO]->(circle)
  WITH
    person,
    belongs
  ORDER BY person.name, person.id
  LIMIT 100
  RETURN collect({personId: person.id, role: belongs.role}) AS members
}
RETURN
  circle.id AS circleId,
  members AS members
ORDER BY circleId

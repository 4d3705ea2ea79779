// circles/come-to
//
// Purpose: Adds a milestone of a circle, and changes where the circle stands by it.
// Parameters:
//   $circleId   STRING NOT NULL  the circle
//   $milestone  MAP NOT NULL     id, kind, on, words, lookAgainOn and recordedAt
//   $whoId      STRING           the facilitator who was found or left, if it is about one
//   $changed    MAP NOT NULL     what changes on the circle; null takes something away
// Returns:
//   milestoneId  STRING NOT NULL
// Index: Circle(id), Person(id)

MATCH (circle:Circle {id: $circleId})
CREATE (circle)-[:CAME_TO]->(milestone:Milestone)
SET
  milestone = $milestone,
  circle += $changed
CALL (milestone) {
  MATCH (person:Person {id: $whoId})
  CREATE (milestone)-[:CONCERNS]->(person)
}
RETURN milestone.id AS milestoneId

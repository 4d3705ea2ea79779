// circles/history
//
// Purpose: What some circles came to, the latest first.
// Parameters:
//   $circleIds  LIST<STRING NOT NULL> NOT NULL  which circles
// Returns:
//   circleId    STRING NOT NULL
//   milestones  LIST<MAP NOT NULL> NOT NULL     id, kind, on, words, lookAgainOn and whoId of each
// Index: Circle(id)

UNWIND $circleIds AS id
MATCH (circle:Circle {id: id})
RETURN
  circle.id AS circleId,
  COLLECT {
    MATCH (circle)-[:CAME_TO]->(milestone)
    OPTIONAL MATCH (milestone)-[:CONCERNS]->(person:Person)
    WITH
      milestone,
      person
    ORDER BY milestone.on DESC, milestone.recordedAt DESC, milestone.id DESC
    LIMIT 500
    RETURN milestone {.id, .kind, .on, .words, .lookAgainOn, whoId: person.id} AS each
  } AS milestones
ORDER BY circleId
LIMIT 1000

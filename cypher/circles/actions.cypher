// circles/actions
//
// Purpose: What some circles agreed: open actions by their date, then those done or given up, newest first.
// Parameters:
//   $circleIds  LIST<STRING NOT NULL> NOT NULL     which circles
// Returns:
//   circleId  STRING NOT NULL
//   actions   LIST<MAP NOT NULL> NOT NULL     id, what, by, doneOn, givenUpOn, lookedAtOn, cameOfIt, whoId and needIds of each
// Index: Circle(id)

UNWIND $circleIds AS id
MATCH (circle:Circle {id: id})
CALL (circle) {
  MATCH (circle)-[:AGREED]->(action:Action)<-[:WILL_DO]-(person:Person)
  WITH
    action,
    person,
    CASE WHEN action.doneOn IS NULL AND action.givenUpOn IS NULL THEN action.by END AS openUntil
  ORDER BY openUntil, coalesce(action.doneOn, action.givenUpOn) DESC, action.id
  LIMIT 500
  RETURN
    collect(
      action {
        .id,
        .what,
        .by,
        .doneOn,
        .givenUpOn,
        .lookedAtOn,
        .cameOfIt,
        whoId: person.id,
        needIds: COLLECT {
          MATCH (action)-[:HELPS_WITH]->(need:Need)
          RETURN need.id
          ORDER BY need.position
          LIMIT 100
        }
      }
    ) AS actions
}
RETURN
  circle.id AS circleId,
  actions AS actions
ORDER BY circleId

// circles/agree
//
// Purpose: Records what a circle agreed that somebody will do.
// Parameters:
//   $circleId  STRING NOT NULL                     the circle
//   $actionId  STRING NOT NULL                     the action's id
//   $what      STRING NOT NULL                     what
//   $whoId     STRING NOT NULL                     who will do it
//   $by        DATE NOT NULL                       by when
//   $doneOn    DATE                                when it was done, if it is
//   $needIds   LIST<STRING NOT NULL> NOT NULL     the needs it helps with
// Returns:
//   actionId  STRING NOT NULL     the action
// Index: Circle(id), Person(id), Need(id)

MATCH (circle:Circle {id: $circleId})
CALL (circle) {
  MATCH (person:Person {id: $whoId})
  CREATE (circle)-[:AGREED]->(action:Action {id: $actionId, what: $what, by: $by, doneOn: $doneOn})<-[:WILL_DO]-(person)
  RETURN action
}
CALL (action) {
  UNWIND $needIds AS needId
  MATCH (need:Need {id: needId})
  CREATE (action)-[:HELPS_WITH]->(need)
}
RETURN action.id AS actionId

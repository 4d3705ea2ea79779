// circles/answer
//
// Purpose: Writes down what became of actions of a circle.
// Parameters:
//   $circleId  STRING NOT NULL              the circle
//   $answers   LIST<MAP NOT NULL> NOT NULL  actionId of each, and as changed what changes on it
// Returns:
//   actionId  STRING NOT NULL
// Index: Circle(id), Action(id)

MATCH (circle:Circle {id: $circleId})
CALL (circle) {
  UNWIND $answers AS answer
  MATCH (action:Action {id: answer.actionId})<-[:AGREED]-(circle)
  SET action += answer.changed
  RETURN action
}
RETURN action.id AS actionId
ORDER BY actionId
LIMIT 1000

// circles/pulses
//
// Purpose: What shows whether some circles are alive: when they last met and meet next, and which open actions are overdue.
// Parameters:
//   $circleIds  LIST<STRING NOT NULL> NOT NULL  which circles
//   $today      DATE NOT NULL
// Returns:
//   circleId       STRING NOT NULL
//   lastMetOn      DATE              null before the first meeting that was recorded
//   nextMeetingOn  DATE              null where nobody has said
//   overdueSince   DATE              null where nothing is overdue
//   overdue        INTEGER NOT NULL  how many open actions are overdue
// Index: Circle(id)

UNWIND $circleIds AS id
MATCH (circle:Circle {id: id})
CALL (circle) {
  OPTIONAL MATCH (circle)-[:GATHERS_AT]->(meeting)
  RETURN
    max(CASE WHEN meeting.recordedAt IS NOT NULL THEN meeting.on END) AS lastMetOn,
    min(CASE WHEN meeting.recordedAt IS NULL THEN meeting.on END) AS nextMeetingOn
}
CALL (circle) {
  OPTIONAL MATCH (circle)-[:AGREED]->(action)
  WHERE action.doneOn IS NULL AND action.givenUpOn IS NULL AND action.by < $today
  RETURN
    min(action.by) AS overdueSince,
    count(action) AS overdue
}
RETURN
  circle.id AS circleId,
  lastMetOn AS lastMetOn,
  nextMeetingOn AS nextMeetingOn,
  overdueSince AS overdueSince,
  overdue AS overdue
ORDER BY circleId
LIMIT 2000

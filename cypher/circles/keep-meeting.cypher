// circles/keep-meeting
//
// Purpose: Keeps a meeting of a circle, to come or held.
// Parameters:
//   $circleId   STRING NOT NULL                 the circle
//   $meetingId  STRING NOT NULL                 the meeting, which may be there already
//   $meeting    MAP NOT NULL                    on, startsAt, where, talkedAbout and recordedAt
//   $now        ZONED DATETIME NOT NULL         the moment
//   $cameIds    LIST<STRING NOT NULL> NOT NULL  who came
//   $actionIds  LIST<STRING NOT NULL> NOT NULL  the actions that were looked at
// Returns:
//   meetingId  STRING NOT NULL
// Index: Circle(id), Meeting(id), Person(id), Action(id)

MATCH (circle:Circle {id: $circleId})
MERGE (meeting:Meeting {id: $meetingId})
MERGE (circle)-[:GATHERS_AT]->(meeting)
SET
  meeting += $meeting,
  meeting.sequence = coalesce(meeting.sequence + 1, 0),
  meeting.changedAt = $now
CALL (meeting) {
  UNWIND $cameIds AS personId
  MATCH (person:Person {id: personId})
  MERGE (meeting)-[:PRESENT]->(person)
}
CALL (meeting) {
  UNWIND $actionIds AS actionId
  MATCH (action:Action {id: actionId})
  MERGE (meeting)-[:LOOKED_AT]->(action)
}
RETURN meeting.id AS meetingId

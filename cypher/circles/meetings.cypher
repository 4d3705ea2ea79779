// circles/meetings
//
// Purpose: The meetings of some circles: the one to come, then those held, the latest first.
// Parameters:
//   $circleIds  LIST<STRING NOT NULL> NOT NULL  which circles
// Returns:
//   circleId  STRING NOT NULL
//   meetings  LIST<MAP NOT NULL> NOT NULL       id, on, startsAt, where, talkedAbout, recordedAt, cameIds and actionIds of each
// Index: Circle(id)

UNWIND $circleIds AS id
MATCH (circle:Circle {id: id})
RETURN
  circle.id AS circleId,
  COLLECT {
    MATCH (circle)-[:GATHERS_AT]->(meeting)
    WITH meeting
    ORDER BY meeting.recordedAt IS NULL DESC, meeting.on DESC, meeting.id
    LIMIT 300
    RETURN
      meeting {
        .id,
        .on,
        .startsAt,
        .where,
        .talkedAbout,
        .recordedAt,
        cameIds: COLLECT {
          MATCH (meeting)-[:PRESENT]->(person:Person)
          RETURN person.id AS personId
          ORDER BY person.name, personId
          LIMIT 50
        },
        actionIds: COLLECT {
          MATCH (meeting)-[:LOOKED_AT]->(action)
          RETURN action.id AS actionId
          ORDER BY action.by, actionId
          LIMIT 100
        }
      } AS each
  } AS meetings
ORDER BY circleId
LIMIT 1000

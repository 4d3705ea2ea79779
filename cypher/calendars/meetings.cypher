// calendars/meetings
//
// Purpose: The meetings of a circle as a calendar has them, the latest first; none to come once the circle has ended.
// Parameters:
//   $circleId  STRING NOT NULL
//   $since     DATE NOT NULL    the first day
// Returns:
//   id         STRING NOT NULL
//   day        DATE NOT NULL
//   startsAt   LOCAL TIME                when it starts, if somebody has said so
//   where      STRING                    in a few words, if somebody has said so
//   sequence   INTEGER NOT NULL          how often it was changed
//   changedAt  ZONED DATETIME NOT NULL   when it was changed last
// Index: Circle(id)

MATCH (circle:Circle {id: $circleId})-[:GATHERS_AT]->(meeting)
WHERE
  meeting.on >= $since AND
  (meeting.recordedAt IS NOT NULL OR circle.endedOn IS NULL)
RETURN
  meeting.id AS id,
  meeting.on AS day,
  meeting.startsAt AS startsAt,
  meeting.where AS where,
  coalesce(meeting.sequence, 0) AS sequence,
  coalesce(meeting.changedAt, meeting.recordedAt, datetime({date: meeting.on})) AS changedAt
ORDER BY day DESC, id
LIMIT 100

// calendars/meeting
//
// Purpose: One meeting of a circle as a calendar has it; nothing of a meeting to come once the circle has ended.
// Parameters:
//   $circleId   STRING NOT NULL
//   $meetingId  STRING NOT NULL
// Returns:
//   id         STRING NOT NULL
//   day        DATE NOT NULL
//   startsAt   LOCAL TIME                when it starts, if somebody has said so
//   where      STRING                    in a few words, if somebody has said so
//   sequence   INTEGER NOT NULL          how often it was changed
//   changedAt  ZONED DATETIME NOT NULL   when it was changed last
// Index: Meeting(id)

MATCH (meeting:Meeting {id: $meetingId})<-[:GATHERS_AT]-(circle)
WHERE
  circle.id = $circleId AND
  (meeting.recordedAt IS NOT NULL OR circle.endedOn IS NULL)
RETURN
  meeting.id AS id,
  meeting.on AS day,
  meeting.startsAt AS startsAt,
  meeting.where AS where,
  coalesce(meeting.sequence, 0) AS sequence,
  coalesce(meeting.changedAt, meeting.recordedAt, datetime({date: meeting.on})) AS changedAt
ORDER BY day DESC, id
LIMIT 1

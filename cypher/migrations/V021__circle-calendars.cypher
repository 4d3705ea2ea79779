// Calendars of circles that calendar programs fetch, found by the hash of what stands in their address.
CREATE CONSTRAINT circle_calendar_key IF NOT EXISTS FOR (n:CircleCalendar) REQUIRE n.key IS UNIQUE;

// Meetings of before have not been moved, as far as anybody knows.
MATCH (meeting:Meeting) WHERE meeting.changedAt IS NULL
SET meeting.changedAt = coalesce(meeting.recordedAt, datetime()), meeting.sequence = 0;

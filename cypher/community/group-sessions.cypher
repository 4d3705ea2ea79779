// community/group-sessions
//
// Purpose: When some groups meet.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL   10,000 at most
// Returns:
//   groupId   STRING NOT NULL
//   startsOn  DATE NOT NULL
//   startsAt  LOCAL TIME
//   endsAt    LOCAL TIME
//   rule      STRING               an iCalendar recurrence rule; null for a single date
//   excluded  LIST<DATE NOT NULL>   dates on which it does not happen
//   position  INTEGER NOT NULL
// Index: Group(id)

MATCH (group:Group)-[:MEETS]->(session:Session)
WHERE group.id IN $groupIds
RETURN
  group.id AS groupId,
  session.startsOn AS startsOn,
  session.startsAt AS startsAt,
  session.endsAt AS endsAt,
  session.rule AS rule,
  session.excluded AS excluded,
  session.position AS position
ORDER BY groupId, position
LIMIT 200000

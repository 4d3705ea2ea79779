// groupneeds/of-groups
//
// Purpose: What some groups need from people today, oldest first, 50 at most each.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL  which groups
//   $today     DATE NOT NULL
// Returns:
//   groupId  STRING NOT NULL
//   need     MAP NOT NULL
// Index: Group(id)

UNWIND $groupIds AS wantedId
MATCH (group:Group {id: wantedId})
CALL (group) {
  MATCH (group)-[:NEEDS]->(need)
  WHERE need.endedOn IS NULL AND coalesce(need.until > $today, true)
  RETURN need
  ORDER BY need.since, need.id
  LIMIT 50
}
RETURN
  group.id AS groupId,
  need {
    .id,
    .kind,
    .words,
    .since,
    .until,
    interestIds: COLLECT {
      MATCH (need)-[:OF]->(interest)
      RETURN interest.id AS interestId
      ORDER BY interestId
      LIMIT 50
    }
  } AS need
ORDER BY groupId, need.since, need.id
LIMIT 50000

// duplicates/welcome-besides
//
// Purpose: How many said that they were made welcome in some groups, and were asked, besides those who take part there now: people
//   who were erased still count.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL
// Returns:
//   groupId   STRING NOT NULL
//   welcomed  INTEGER NOT NULL
//   asked     INTEGER NOT NULL
// Index: Group(id)

UNWIND $groupIds AS wantedId
CALL (wantedId) {
  MATCH (group:Group {id: wantedId})
  RETURN group
  UNION
  MATCH (group:MergedGroup {id: wantedId})
  RETURN group
}
RETURN
  group.id AS groupId,
  coalesce(group.welcomed, 0) - COUNT { (group)<-[part:TAKES_PART]-() WHERE part.welcomed } AS welcomed,
  coalesce(group.welcomeAsked, 0) - COUNT { (group)<-[part:TAKES_PART]-() WHERE part.welcomed IS NOT NULL } AS asked
ORDER BY groupId
LIMIT 2

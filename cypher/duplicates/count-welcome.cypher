// duplicates/count-welcome
//
// Purpose: Counts anew how many were made welcome in some groups, from those who take part and how many there were besides.
// Parameters:
//   $rows  LIST<MAP NOT NULL> NOT NULL   each with groupId, welcomed and asked: how many besides
// Returns: nothing
// Index: Group(id), MergedGroup(id)

UNWIND $rows AS row
CALL (row) {
  MATCH (group:Group {id: row.groupId})
  RETURN group
  UNION
  MATCH (group:MergedGroup {id: row.groupId})
  RETURN group
}
SET
  group.welcomed = row.welcomed + COUNT { (group)<-[part:TAKES_PART]-() WHERE part.welcomed },
  group.welcomeAsked = row.asked + COUNT { (group)<-[part:TAKES_PART]-() WHERE part.welcomed IS NOT NULL }

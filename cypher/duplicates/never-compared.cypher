// duplicates/never-compared
//
// Purpose: Some groups that were never compared with others: those from before that was done.
// Parameters:
//   $most  INTEGER NOT NULL   most rows
// Returns:
//   groupId  STRING NOT NULL
// Index: Group(id)

MATCH (group:Group)
WHERE group.id > '' AND group.compared IS NULL
RETURN group.id AS groupId
ORDER BY groupId
LIMIT $most

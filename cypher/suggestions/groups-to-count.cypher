// suggestions/groups-to-count
//
// Purpose: The next groups, by id, whose figures are kept: so that a pass can go on wherever it stopped.
// Parameters:
//   $after  STRING NOT NULL   the last group that was done; '' to begin
//   $most   INTEGER NOT NULL  most groups
// Returns:
//   groupId  STRING NOT NULL
// Index: Group(id)
MATCH (group:Group)
WHERE group.id > $after
RETURN group.id AS groupId
ORDER BY groupId
LIMIT $most

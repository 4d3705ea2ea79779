// changes/mark-undone
//
// Purpose: Notes when a change was taken back.
// Parameters:
//   $changeId  STRING NOT NULL
//   $at        ZONED DATETIME NOT NULL
// Returns: nothing
// Index: Change(id)

MATCH (change:Change {id: $changeId})
SET change.undoneAt = $at

// audit/note-changes
//
// Purpose: Notes changes in the transaction that makes them, until they come into a chain.
// Parameters:
//   $notes  LIST<MAP NOT NULL> NOT NULL   each with id and copy STRING, at ZONED DATETIME, entry STRING (JSON), and person and reason STRING where there are any
// Returns: nothing

UNWIND $notes AS note
CREATE (change:UnchainedChange)
SET change = note

// audit/note-changes
//
// Purpose: Notes changes in the transaction that makes them, until they come into a chain.
// Parameters:
//   $copy     STRING NOT NULL               the copy of the service that makes them
//   $changes  LIST<MAP NOT NULL> NOT NULL   each with id STRING, at ZONED DATETIME, entry STRING (JSON), and person and reason STRING where there are any
// Returns: nothing

UNWIND $changes AS noted
CREATE (change:UnchainedChange {copy: $copy})
SET change += noted

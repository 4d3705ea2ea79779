// audit/unchained-changes
//
// Purpose: Changes that are in no chain yet: those of one copy of the service, and those that others have left.
//   Reads a whole label: there are as many as were made in a moment.
// Parameters:
//   $copy     STRING                    the copy; nothing where only those that were left are wanted
//   $left     ZONED DATETIME NOT NULL   what is older was left
//   $limit    INTEGER NOT NULL          most rows
// Returns:
//   id      STRING NOT NULL
//   entry   STRING NOT NULL   JSON
//   reason  STRING            nothing where it was erased meanwhile

MATCH (change:UnchainedChange)
WHERE change.copy = $copy OR change.at < $left
RETURN change.id AS id, change.entry AS entry, change.reason AS reason
ORDER BY change.at, id
LIMIT $limit

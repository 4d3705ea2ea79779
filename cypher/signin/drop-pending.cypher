// signin/drop-pending
//
// Purpose: Forgets what was asked of an issuer for this browser: it is good for one coming back.
// Parameters:
//   $key  STRING NOT NULL   the hash of what the browser's cookie holds
// Returns:
//   dropped  INTEGER NOT NULL   1, or 0 if there was nothing
// Index: PendingSignIn(key)

OPTIONAL MATCH (pending:PendingSignIn {key: $key})
DELETE pending
RETURN count(pending) AS dropped

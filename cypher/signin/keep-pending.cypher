// signin/keep-pending
//
// Purpose: Remembers that a browser has gone to an issuer; takes away some of what has expired.
// Parameters:
//   $key        STRING NOT NULL           the hash of what the browser's cookie holds
//   $request    STRING NOT NULL           what was asked of the issuer, as JSON
//   $now        ZONED DATETIME NOT NULL   the moment
//   $expiresAt  ZONED DATETIME NOT NULL   when it is too late to come back
// Returns:
//   key  STRING NOT NULL   the same
// Index: PendingSignIn(key), PendingSignIn(expiresAt)

MERGE (pending:PendingSignIn {key: $key})
SET pending.request = $request, pending.expiresAt = $expiresAt
WITH pending
CALL () {
  MATCH (old:PendingSignIn)
  WHERE old.expiresAt < $now
  WITH old LIMIT 20
  DELETE old
}
RETURN pending.key AS key

// signin/pending
//
// Purpose: What was asked of an issuer for this browser.
// Parameters:
//   $key  STRING NOT NULL           the hash of what the browser's cookie holds
//   $now  ZONED DATETIME NOT NULL   the moment
// Returns:
//   request  STRING NOT NULL   as JSON
// Index: PendingSignIn(key)

MATCH (pending:PendingSignIn {key: $key})
WHERE pending.expiresAt > $now
RETURN pending.request AS request
LIMIT 1

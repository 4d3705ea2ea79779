// once/keep-answer
//
// Purpose: Keeps the answer of a request that was done under a key, sealed with that key.
// Parameters:
//   $key     STRING NOT NULL   the hash of account and key
//   $by      STRING NOT NULL   which of the requests under this key did it
//   $answer  STRING NOT NULL   the answer, sealed
// Returns:
//   kept  BOOLEAN NOT NULL   true
// Index: SentOnce(key)

MATCH (sent:SentOnce {key: $key})
WHERE sent.by = $by
SET sent.answer = $answer
RETURN true AS kept

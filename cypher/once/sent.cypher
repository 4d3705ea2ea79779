// once/sent
//
// Purpose: What is known of a request that was done under a key.
// Parameters:
//   $key  STRING NOT NULL           the hash of account and key
//   $now  ZONED DATETIME NOT NULL   the moment
// Returns:
//   request  STRING NOT NULL   a keyed hash of what was asked
//   answer   STRING            the answer, sealed; nothing until it is there
// Index: SentOnce(key)

MATCH (sent:SentOnce {key: $key})
WHERE sent.expiresAt >= $now
RETURN sent.request AS request, sent.answer AS answer

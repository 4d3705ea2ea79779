// once/claim
//
// Purpose: Notes, in the transaction of a change, that it was done under a key. Whoever comes at the same moment waits here for the
//   end of the other's transaction. Takes away some of what has expired, and notes of the changes along, which would be a statement more.
// Parameters:
//   $key        STRING NOT NULL           the hash of account and key
//   $request    STRING NOT NULL           a keyed hash of what was asked
//   $by         STRING NOT NULL           which of the requests under this key it is
//   $now        ZONED DATETIME NOT NULL   the moment
//   $expiresAt  ZONED DATETIME NOT NULL   how long it is kept
//   $notes      LIST<MAP NOT NULL> NOT NULL   as in audit/note-changes
// Returns:
//   ours  BOOLEAN NOT NULL   whether nobody else has done it
// Index: SentOnce(key), SentOnce(expiresAt)

CALL () {
  UNWIND $notes AS note
  CREATE (change:UnchainedChange)
  SET change = note
}
MERGE (sent:SentOnce {key: $key})
ON CREATE SET sent.request = $request, sent.by = $by, sent.expiresAt = $expiresAt
SET sent.request = CASE WHEN sent.expiresAt < $now THEN $request ELSE sent.request END,
    sent.answer = CASE WHEN sent.expiresAt < $now THEN null ELSE sent.answer END,
    sent.by = CASE WHEN sent.expiresAt < $now THEN $by ELSE sent.by END,
    sent.expiresAt = CASE WHEN sent.expiresAt < $now THEN $expiresAt ELSE sent.expiresAt END
WITH sent
CALL () {
  MATCH (old:SentOnce)
  USING INDEX SEEK old:SentOnce(expiresAt)
  WHERE old.expiresAt < $now
  WITH old LIMIT 20
  DELETE old
}
RETURN sent.by = $by AS ours

// signin/count-attempts
//
// Purpose: Counts one more attempt for each key, beginning anew when the time of the last ones is over; two at the same
//   moment are counted one after the other.
// Parameters:
//   $keys       LIST<STRING NOT NULL> NOT NULL   what is counted
//   $now        ZONED DATETIME NOT NULL          the moment
//   $expiresAt  ZONED DATETIME NOT NULL          when a count that begins now is forgotten
// Returns:
//   key        STRING NOT NULL           what was counted
//   count      INTEGER NOT NULL          how many, this one included
//   expiresAt  ZONED DATETIME NOT NULL   when it begins anew
// Index: SignInAttempts(key)

UNWIND $keys AS key
MERGE (attempts:SignInAttempts {key: key})
ON CREATE SET attempts.count = 0, attempts.expiresAt = $expiresAt
SET attempts.over = attempts.expiresAt <= $now
SET attempts.count = CASE WHEN attempts.over THEN 1 ELSE attempts.count + 1 END, attempts.expiresAt = CASE WHEN attempts.over THEN $expiresAt ELSE attempts.expiresAt END
REMOVE attempts.over
RETURN key, attempts.count AS count, attempts.expiresAt AS expiresAt

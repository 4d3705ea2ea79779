// signin/start
//
// Purpose: Starts a sign-in and remembers its device; takes away some of what has expired.
// Parameters:
//   $accountId    STRING NOT NULL           whose
//   $key          STRING NOT NULL           the hash of what the cookie holds
//   $device       STRING NOT NULL           the key of the device
//   $now          ZONED DATETIME NOT NULL   the moment
//   $idleUntil    ZONED DATETIME NOT NULL   when it ends if nothing happens
//   $expiresAt    ZONED DATETIME NOT NULL   when it ends in any case
//   $deviceUntil  ZONED DATETIME NOT NULL   how long the device is remembered
// Returns:
//   accountId  STRING NOT NULL   the account, unless it is disabled
// Index: Account(id)

MATCH (account:Account {id: $accountId})
WHERE account.disabledAt IS NULL
CREATE (:SignIn {key: $key, startedAt: $now, idleUntil: $idleUntil, expiresAt: $expiresAt})-[:OF]->(account)
MERGE (device:KnownDevice {key: $device})
ON CREATE SET device.expiresAt = $deviceUntil
MERGE (device)-[:OF]->(account)
WITH account
CALL () {
  MATCH (old:SignIn)
  WHERE old.expiresAt < $now
  WITH old LIMIT 20
  DETACH DELETE old
}
CALL () {
  MATCH (old:SignInAttempts)
  WHERE old.expiresAt < $now
  WITH old LIMIT 20
  DETACH DELETE old
}
CALL () {
  MATCH (old:KnownDevice)
  WHERE old.expiresAt < $now
  WITH old LIMIT 20
  DETACH DELETE old
}
RETURN account.id AS accountId

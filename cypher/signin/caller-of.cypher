// signin/caller-of
//
// Purpose: Whose sign-in this is, as the account is now.
// Parameters:
//   $key  STRING NOT NULL           the hash of what the cookie holds
//   $now  ZONED DATETIME NOT NULL   the moment
// Returns:
//   id        STRING NOT NULL                  the account
//   name      STRING NOT NULL                  what it is called
//   personId  STRING                           who it belongs to
//   roles     LIST<STRING NOT NULL> NOT NULL   what it may be
//   disabled  BOOLEAN NOT NULL                 whether it may no longer sign in
//   idleUntil  ZONED DATETIME NOT NULL         when it ends if nothing happens
// Index: SignIn(key)

MATCH (signIn:SignIn {key: $key})-[:OF]->(account:Account)
WHERE signIn.expiresAt > $now AND signIn.idleUntil > $now AND account.disabledAt IS NULL
OPTIONAL MATCH (account)-[:IS]->(person:Person)
RETURN account.id AS id, coalesce(account.called, account.name) AS name, person.id AS personId, account.roles AS roles, false AS disabled, signIn.idleUntil AS idleUntil
LIMIT 1

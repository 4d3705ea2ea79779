// signin/account-by-name
//
// Purpose: An account and the hash of its password, and whether it has signed in from this device before.
// Parameters:
//   $name    STRING NOT NULL   what was typed, in small letters
//   $device  STRING            the key of the device, if it has one
//   $now     ZONED DATETIME NOT NULL   the moment
// Returns:
//   id        STRING NOT NULL                  the account
//   name      STRING NOT NULL                  what it is called
//   personId  STRING                           who it belongs to
//   roles     LIST<STRING NOT NULL> NOT NULL   what it may be
//   disabled  BOOLEAN NOT NULL                 whether it may no longer sign in
//   password  STRING                           the hash; none where an issuer looks after who this is
//   known     BOOLEAN NOT NULL                 whether it has signed in from this device before
// Index: Account(name)

MATCH (account:Account {name: $name})
OPTIONAL MATCH (account)-[:IS]->(person:Person)
RETURN account.id AS id, coalesce(account.called, account.name) AS name, person.id AS personId, account.roles AS roles, account.disabledAt IS NOT NULL AS disabled, account.password AS password, EXISTS {
    MATCH (device:KnownDevice {key: $device})-[:OF]->(account)
    WHERE device.expiresAt > $now
  } AS known
LIMIT 1

// signin/add-account-once
//
// Purpose: Adds an account, or gives the one that has the name already, as it is.
// Parameters:
//   $name      STRING NOT NULL                  what is typed to sign in, in small letters
//   $id        STRING NOT NULL                  the id of a new one
//   $personId  STRING                           who it belongs to
//   $roles     LIST<STRING NOT NULL> NOT NULL   what it may be
//   $password  STRING                           the hash of its password
//   $called    STRING                           what its owner is called, where that is not the name
//   $now       ZONED DATETIME NOT NULL          the moment
// Returns:
//   id        STRING NOT NULL                  the account
//   name      STRING NOT NULL                  what it is called
//   personId  STRING                           who it belongs to
//   roles     LIST<STRING NOT NULL> NOT NULL   what it may be
//   disabled  BOOLEAN NOT NULL                 whether it may no longer sign in
// Index: Account(name), Person(id)

MERGE (account:Account {name: $name})
ON CREATE SET account.id = $id, account.roles = $roles, account.password = $password, account.called = $called, account.addedAt = $now
WITH account
OPTIONAL CALL (account) {
  MATCH (person:Person {id: $personId})
  WHERE account.id = $id
  MERGE (account)-[:IS]->(person)
  RETURN person.id AS linked
}
OPTIONAL MATCH (account)-[:IS]->(person:Person)
RETURN account.id AS id, coalesce(account.called, account.name) AS name, person.id AS personId, account.roles AS roles, account.disabledAt IS NOT NULL AS disabled
LIMIT 1

// signin/accounts
//
// Purpose: A page of the accounts, by name.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id        STRING NOT NULL                  the account
//   name      STRING NOT NULL                  what it is called
//   personId  STRING                           who it belongs to
//   roles     LIST<STRING NOT NULL> NOT NULL   what it may be
//   disabled  BOOLEAN NOT NULL                 whether it may no longer sign in
// Index: Account(name)

MATCH (account:Account)
WHERE account.name IS NOT NULL
WITH account
ORDER BY account.name
SKIP $skip
LIMIT $limit
OPTIONAL MATCH (account)-[:IS]->(person:Person)
RETURN account.id AS id, coalesce(account.called, account.name) AS name, person.id AS personId, account.roles AS roles, account.disabledAt IS NOT NULL AS disabled
ORDER BY name

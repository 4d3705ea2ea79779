// signin/account-by-id
//
// Purpose: An account.
// Parameters:
//   $id  STRING NOT NULL   which
// Returns:
//   id        STRING NOT NULL                  the account
//   name      STRING NOT NULL                  what it is called
//   personId  STRING                           who it belongs to
//   roles     LIST<STRING NOT NULL> NOT NULL   what it may be
//   disabled  BOOLEAN NOT NULL                 whether it may no longer sign in
// Index: Account(id)

MATCH (account:Account {id: $id})
OPTIONAL MATCH (account)-[:IS]->(person:Person)
RETURN account.id AS id, coalesce(account.called, account.name) AS name, person.id AS personId, account.roles AS roles, account.disabledAt IS NOT NULL AS disabled
LIMIT 1

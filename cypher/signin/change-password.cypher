// signin/change-password
//
// Purpose: Gives an account another password, and ends its other sign-ins.
// Parameters:
//   $id        STRING NOT NULL   which account
//   $password  STRING NOT NULL   the hash
// Returns:
//   ended  INTEGER NOT NULL   how many sign-ins ended
// Index: Account(id)

MATCH (account:Account {id: $id})
SET account.password = $password
WITH account
OPTIONAL MATCH (signIn:SignIn)-[:OF]->(account)
DETACH DELETE signIn
RETURN count(signIn) AS ended

// signin/disable-account
//
// Purpose: Disables an account and ends its sign-ins, or lets it in again.
// Parameters:
//   $id        STRING NOT NULL    which account
//   $disabled  BOOLEAN NOT NULL   whether it is disabled from now on
// Returns:
//   id  STRING NOT NULL   the account, if there is one
// Index: Account(id)

MATCH (account:Account {id: $id})
SET account.disabledAt = CASE WHEN $disabled THEN datetime() END
WITH account
CALL (account) {
  MATCH (signIn:SignIn)-[:OF]->(account)
  WHERE $disabled
  DETACH DELETE signIn
}
RETURN account.id AS id

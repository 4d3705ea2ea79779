// signin/disable-account
//
// Purpose: Disables an account, which ends its sign-ins and takes away its saved searches, or lets it in again.
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
  MATCH (own:SignIn|SavedSearch)-[:OF]->(account)
  WHERE $disabled
  DETACH DELETE own
}
RETURN account.id AS id

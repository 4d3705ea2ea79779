// savedsearches/kept
//
// Purpose: How many searches an account keeps, with the account's write lock, so that nobody else adds one until the transaction ends.
//   Setting the id that it has changes nothing and takes the lock.
// Parameters:
//   $accountId  STRING NOT NULL
// Returns:
//   kept  INTEGER NOT NULL
// Index: Account(id)

MATCH (account:Account {id: $accountId})
SET account.id = $accountId
WITH account
RETURN
  COUNT {
    MATCH (account)<-[:OF]-(search:SavedSearch)
    WHERE search.forgottenAt IS NULL
  } AS kept

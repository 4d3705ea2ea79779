// signin/extend
//
// Purpose: A sign-in in use ends later.
// Parameters:
//   $key        STRING NOT NULL           the hash of what the cookie holds
//   $idleUntil  ZONED DATETIME NOT NULL   when it ends if nothing more happens
// Returns:
//   key  STRING NOT NULL   the same, if there is such a sign-in
// Index: SignIn(key)

MATCH (signIn:SignIn {key: $key})
SET signIn.idleUntil = $idleUntil
RETURN signIn.key AS key

// signin/end
//
// Purpose: Ends a sign-in.
// Parameters:
//   $key  STRING NOT NULL   the hash of what the cookie holds
// Returns:
//   ended  INTEGER NOT NULL   1, or 0 if there was none
// Index: SignIn(key)

OPTIONAL MATCH (signIn:SignIn {key: $key})
DETACH DELETE signIn
RETURN count(signIn) AS ended

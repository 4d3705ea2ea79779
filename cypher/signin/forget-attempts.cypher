// signin/forget-attempts
//
// Purpose: Forgets attempts, once somebody has signed in.
// Parameters:
//   $key  STRING NOT NULL   what was counted
// Returns:
//   forgotten  INTEGER NOT NULL   1, or 0 if there was nothing
// Index: SignInAttempts(key)

OPTIONAL MATCH (attempts:SignInAttempts {key: $key})
DETACH DELETE attempts
RETURN count(attempts) AS forgotten

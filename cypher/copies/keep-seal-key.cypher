// copies/keep-seal-key
//
// Purpose: The key with which all copies of the service seal what a browser carries from one to the other. The first that asks keeps
//   the one that it has made; whoever asks afterwards, or at the same moment, gets that one.
// Parameters:
//   $id      STRING NOT NULL   what is sealed with it
//   $secret  STRING NOT NULL   a key that nobody can guess, for when there is none yet
// Returns:
//   secret  STRING NOT NULL   the key
// Index: SealKey(id)

MERGE (key:SealKey {id: $id})
ON CREATE SET key.secret = $secret
RETURN key.secret AS secret

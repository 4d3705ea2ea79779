// outcomes/hold
//
// Purpose: Takes the write lock of an outcome, so that nobody else records anything for it until the transaction ends. Setting the
//   label that it has changes nothing and takes the lock.
// Parameters:
//   $id  STRING NOT NULL  the outcome
// Returns:
//   id  STRING NOT NULL  the same, if it exists
// Index: Outcome(id)
MATCH (outcome:Outcome {id: $id})
SET outcome:Outcome
RETURN outcome.id AS id
LIMIT 1

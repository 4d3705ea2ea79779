// outcomes/remove
//
// Purpose: Takes out an outcome that was a mistake, as long as nothing was recorded for it.
// Parameters:
//   $id  STRING NOT NULL  the outcome
// Returns:
//   id  STRING NOT NULL
// Index: Outcome(id)
MATCH (outcome:Outcome {id: $id})
WHERE NOT EXISTS { (outcome)-[:EXPLORED|REVIEWED|LEAVES|CANNOT_WAIT|MET_BY|TAUGHT]->() }
WITH outcome, outcome.id AS id
DETACH DELETE outcome
RETURN id

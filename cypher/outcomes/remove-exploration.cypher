// outcomes/remove-exploration
//
// Purpose: Takes out a record of exploring that was a mistake; what it said stays with the change.
// Parameters:
//   $id  STRING NOT NULL  the record
// Returns:
//   id  STRING NOT NULL
// Index: Exploration(id)
MATCH (exploration:Exploration {id: $id})
WITH exploration, exploration.id AS id
DETACH DELETE exploration
RETURN id

// learning/remove
//
// Purpose: Takes out an entry of a learning log that was a mistake.
// Parameters:
//   $id  STRING NOT NULL  the entry
// Returns:
//   id  STRING NOT NULL
// Index: Learning(id)
MATCH (learning:Learning {id: $id})
WITH learning, learning.id AS id
DETACH DELETE learning
RETURN id

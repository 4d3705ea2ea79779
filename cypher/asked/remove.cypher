// asked/remove
//
// Purpose: Takes out what was recorded by mistake.
// Parameters:
//   $id  STRING NOT NULL  the record
// Returns:
//   id  STRING NOT NULL
// Index: AskedScale(id)
MATCH (scale:AskedScale {id: $id})
WITH scale, scale.id AS id
DETACH DELETE scale
RETURN id

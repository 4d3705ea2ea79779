// agreements/remove
//
// Purpose: Takes out an agreement that was recorded by mistake.
// Parameters:
//   $id  STRING NOT NULL
// Returns: nothing
// Index: Agreement(id)
MATCH (agreement:Agreement {id: $id})
DETACH DELETE agreement

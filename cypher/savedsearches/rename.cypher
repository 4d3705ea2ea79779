// savedsearches/rename
//
// Purpose: Gives a saved search another name.
// Parameters:
//   $id    STRING NOT NULL
//   $name  STRING NOT NULL
// Returns: nothing
// Index: SavedSearch(id)

MATCH (search:SavedSearch {id: $id})
SET search.name = $name

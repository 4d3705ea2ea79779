// savedsearches/forget
//
// Purpose: Forgets a saved search, or, with no moment, brings it back.
// Parameters:
//   $id     STRING NOT NULL
//   $since  ZONED DATETIME
// Returns: nothing
// Index: SavedSearch(id)

MATCH (search:SavedSearch {id: $id})
SET search.forgottenAt = $since

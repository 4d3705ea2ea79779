// savedsearches/look
//
// Purpose: Notes what fits a saved search as it is looked at.
// Parameters:
//   $id    STRING NOT NULL
//   $seen  LIST<INTEGER NOT NULL> NOT NULL  a number for each that fits, 2,000 at most
//   $at    ZONED DATETIME NOT NULL
// Returns: nothing
// Index: SavedSearch(id)

MATCH (search:SavedSearch {id: $id})
SET
  search.seen = $seen,
  search.lookedAt = $at

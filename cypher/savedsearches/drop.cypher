// savedsearches/drop
//
// Purpose: Deletes saved searches that anybody forgot before a moment, 1,000 at a time.
// Parameters:
//   $before  ZONED DATETIME NOT NULL
// Returns: nothing
// Index: SavedSearch(forgottenAt)

MATCH (search:SavedSearch)
USING INDEX search:SavedSearch(forgottenAt)
WHERE search.forgottenAt < $before
WITH search
LIMIT 1000
DETACH DELETE search

// community/stale-places
//
// Purpose: Which places a page holds of those that somebody should look at again: their source no longer has them, or nobody has
//   made sure of them since a day. Those of which it is not known come first, then those that were assured longest ago.
// Parameters:
//   $before  DATE NOT NULL      the day since which somebody should have made sure
//   $skip    INTEGER NOT NULL   how many come before the page
//   $limit   INTEGER NOT NULL   most rows
// Returns:
//   id         STRING NOT NULL
//   name       STRING NOT NULL
//   assuredOn  DATE
// Index: Place(name, id)

MATCH (place:Place)
USING INDEX place:Place(name, id)
WHERE place.name IS NOT NULL
  AND place.id IS NOT NULL
  AND (place.missingSince IS NOT NULL OR place.assuredOn IS NULL OR place.assuredOn < $before)
RETURN
  place.id AS id,
  place.name AS name,
  place.assuredOn AS assuredOn
ORDER BY assuredOn IS NOT NULL, assuredOn, name, id
SKIP $skip
LIMIT $limit

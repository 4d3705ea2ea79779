// community/places-by-name
//
// Purpose: Which places a page holds, by name.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id    STRING NOT NULL
//   name  STRING NOT NULL
// Index: Place(name, id)

MATCH (place:Place)
WHERE place.name IS NOT NULL AND place.id IS NOT NULL
RETURN
  place.id AS id,
  place.name AS name
ORDER BY name, id
SKIP $skip
LIMIT $limit

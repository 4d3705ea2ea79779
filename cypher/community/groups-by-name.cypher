// community/groups-by-name
//
// Purpose: Which groups a page holds, by name.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id    STRING NOT NULL
//   name  STRING NOT NULL
// Index: Group(name, id)

MATCH (group:Group)
WHERE group.name IS NOT NULL AND group.id IS NOT NULL
RETURN
  group.id AS id,
  group.name AS name
ORDER BY name, id
SKIP $skip
LIMIT $limit

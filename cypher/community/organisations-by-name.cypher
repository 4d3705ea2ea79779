// community/organisations-by-name
//
// Purpose: Which organisations a page holds, by name; all, or those whose name contains the words.
// Parameters:
//   $words  STRING NOT NULL    in small or capital letters; empty for all
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id    STRING NOT NULL
//   name  STRING NOT NULL
// Index: Organisation(name, id)

MATCH (organisation:Organisation)
WHERE organisation.name IS NOT NULL AND organisation.id IS NOT NULL AND toLower(organisation.name) CONTAINS toLower($words)
RETURN
  organisation.id AS id,
  organisation.name AS name
ORDER BY name, id
SKIP $skip
LIMIT $limit

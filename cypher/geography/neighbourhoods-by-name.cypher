// geography/neighbourhoods-by-name
//
// Purpose: A page of the neighbourhoods, by name; all, or those whose name contains the words.
// Parameters:
//   $words  STRING NOT NULL    what the name contains, in small or capital letters; empty for all
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id      STRING NOT NULL
//   name    STRING NOT NULL
//   code    STRING
//   centre  POINT
//   source  STRING NOT NULL
// Index: Neighbourhood(name, id)

MATCH (neighbourhood:Neighbourhood)
WHERE neighbourhood.name IS NOT NULL
  AND neighbourhood.id IS NOT NULL
  AND toLower(neighbourhood.name) CONTAINS toLower($words)
RETURN
  neighbourhood.id AS id,
  neighbourhood.name AS name,
  neighbourhood.code AS code,
  neighbourhood.centre AS centre,
  neighbourhood.source AS source
ORDER BY name, id
SKIP $skip
LIMIT $limit

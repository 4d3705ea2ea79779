// taxonomy/interests-by-name
//
// Purpose: A page of the interests, by name.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id          STRING NOT NULL
//   name        STRING NOT NULL
//   otherWords  LIST<STRING NOT NULL>
//   source      STRING NOT NULL
// Index: Interest(name, id)

MATCH (interest:Interest)
WHERE interest.name IS NOT NULL AND interest.id IS NOT NULL
RETURN
  interest.id AS id,
  interest.name AS name,
  interest.otherWords AS otherWords,
  interest.source AS source
ORDER BY name, id
SKIP $skip
LIMIT $limit

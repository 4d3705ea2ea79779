// taxonomy/interests-all
//
// Purpose: All interests with their words, for the index in memory.
// Parameters: none
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
LIMIT 100000

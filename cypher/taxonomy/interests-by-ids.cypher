// taxonomy/interests-by-ids
//
// Purpose: Some interests.
// Parameters:
//   $interestIds  LIST<STRING NOT NULL> NOT NULL   10,000 at most
// Returns:
//   id          STRING NOT NULL
//   name        STRING NOT NULL
//   otherWords  LIST<STRING NOT NULL>
//   source      STRING NOT NULL
// Index: Interest(id)

MATCH (interest:Interest)
WHERE interest.id IN $interestIds
RETURN
  interest.id AS id,
  interest.name AS name,
  interest.otherWords AS otherWords,
  interest.source AS source
ORDER BY name, id
LIMIT 10000

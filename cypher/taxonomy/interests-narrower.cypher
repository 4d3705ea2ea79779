// taxonomy/interests-narrower
//
// Purpose: For some interests those that are part of it, 200 at most, by name.
// Parameters:
//   $interestIds  LIST<STRING NOT NULL> NOT NULL   10,000 at most
// Returns:
//   ofId        STRING NOT NULL   the interest that was asked for
//   id          STRING NOT NULL
//   name        STRING NOT NULL
//   otherWords  LIST<STRING NOT NULL>
//   source      STRING NOT NULL
// Index: Interest(id)

MATCH (of:Interest)
WHERE of.id IN $interestIds
CALL (of) {
  MATCH (of)<-[:BROADER]-(interest:Interest)
  RETURN interest
  ORDER BY interest.name, interest.id
  LIMIT 200
}
RETURN
  of.id AS ofId,
  interest.id AS id,
  interest.name AS name,
  interest.otherWords AS otherWords,
  interest.source AS source
ORDER BY ofId, name, id
LIMIT 100000

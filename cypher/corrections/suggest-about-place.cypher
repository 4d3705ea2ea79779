// corrections/suggest-about-place
//
// Purpose: Adds a correction of a place, which waits for an answer.
// Parameters:
//   $placeId  STRING NOT NULL
//   $id       STRING NOT NULL           the correction's
//   $kind     STRING NOT NULL
//   $words    STRING NOT NULL
//   $by       STRING                    the account's id
//   $at       ZONED DATETIME NOT NULL
// Returns:
//   id  STRING NOT NULL   the same, if there is such a place
// Index: Place(id)

MATCH (about:Place {id: $placeId})
CREATE (correction:Correction {
  id: $id,
  kind: $kind,
  words: $words,
  by: $by,
  suggestedAt: $at,
  waitingSince: $at,
  state: 'WAITING'
})-[:CORRECTS]->(about)
RETURN correction.id AS id
LIMIT 1

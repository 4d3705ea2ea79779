// corrections/suggest-about-group
//
// Purpose: Adds a correction of a group, which waits for an answer.
// Parameters:
//   $groupId  STRING NOT NULL
//   $id       STRING NOT NULL           the correction's
//   $kind     STRING NOT NULL
//   $words    STRING NOT NULL
//   $by       STRING                    the account's id
//   $at       ZONED DATETIME NOT NULL
// Returns:
//   id  STRING NOT NULL   the same, if there is such a group
// Index: Group(id)

MATCH (about:Group {id: $groupId})
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

// duplicates/decline
//
// Purpose: Notes that two records are of two groups, so that they are not proposed again.
// Parameters:
//   $oneId    STRING NOT NULL           the smaller id
//   $otherId  STRING NOT NULL
//   $at       ZONED DATETIME NOT NULL
// Returns:
//   oneId  STRING NOT NULL   the same, if the two were proposed and nobody had decided
// Index: Group(id)

MATCH (one:Group {id: $oneId})-[pair:MAY_BE_SAME]->(other)
WHERE other.id = $otherId
// The write holds the pair, so that of two who decide at once one is told.
SET pair.signs = pair.signs
WITH one, pair
WHERE pair.declinedAt IS NULL
SET
  pair.declinedAt = $at,
  pair.likeness = null
RETURN one.id AS oneId
LIMIT 1

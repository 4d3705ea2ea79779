// duplicates/reopen
//
// Purpose: Forgets that two records were said to be of two groups.
// Parameters:
//   $oneId    STRING NOT NULL   the smaller id
//   $otherId  STRING NOT NULL
// Returns:
//   oneId  STRING NOT NULL   the same, if somebody had said so
// Index: Group(id)

MATCH (one:Group {id: $oneId})-[pair:MAY_BE_SAME]->(other)
WHERE other.id = $otherId AND pair.declinedAt IS NOT NULL
DELETE pair
RETURN one.id AS oneId
LIMIT 1

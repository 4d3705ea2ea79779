// duplicates/pairs
//
// Purpose: Which pairs of records a page holds that may be of the same group and of which nobody has decided, the most alike first.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   oneId     STRING NOT NULL
//   otherId   STRING NOT NULL
//   signs     LIST<STRING NOT NULL> NOT NULL
//   likeness  FLOAT NOT NULL
//   name      STRING NOT NULL
// Index: MAY_BE_SAME(likeness)

MATCH (one)-[pair:MAY_BE_SAME]->(other)
WHERE pair.likeness > 0
RETURN
  one.id AS oneId,
  other.id AS otherId,
  pair.signs AS signs,
  pair.likeness AS likeness,
  one.name AS name
ORDER BY likeness DESC, name, oneId, otherId
SKIP $skip
LIMIT $limit

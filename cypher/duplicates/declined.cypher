// duplicates/declined
//
// Purpose: Which pairs of records a page holds of which somebody said that they are two groups, the latest first. A pair of which one
//   record is merged is left out until it is parted again. It reads every pair, as those are few beside the groups.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   oneId       STRING NOT NULL
//   otherId     STRING NOT NULL
//   declinedAt  ZONED DATETIME NOT NULL
// Index: none

MATCH (one)-[pair:MAY_BE_SAME]->(other)
WHERE pair.declinedAt IS NOT NULL
WITH one, pair, other
WHERE one:Group AND other:Group
RETURN
  one.id AS oneId,
  other.id AS otherId,
  pair.declinedAt AS declinedAt
ORDER BY declinedAt DESC, oneId, otherId
SKIP $skip
LIMIT $limit

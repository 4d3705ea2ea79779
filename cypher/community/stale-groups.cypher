// community/stale-groups
//
// Purpose: Which groups a page holds of those that somebody should look at again: their source no longer has them, or nobody has
//   made sure of them since a day. Those of which it is not known come first, then those that were assured longest ago.
// Parameters:
//   $before  DATE NOT NULL      the day since which somebody should have made sure
//   $skip    INTEGER NOT NULL   how many come before the page
//   $limit   INTEGER NOT NULL   most rows
// Returns:
//   id         STRING NOT NULL
//   name       STRING NOT NULL
//   assuredOn  DATE
// Index: Group(name, id)

MATCH (group:Group)
USING INDEX group:Group(name, id)
WHERE group.name IS NOT NULL
  AND group.id IS NOT NULL
  AND (group.missingSince IS NOT NULL OR group.assuredOn IS NULL OR group.assuredOn < $before)
RETURN
  group.id AS id,
  group.name AS name,
  group.assuredOn AS assuredOn
ORDER BY assuredOn IS NOT NULL, assuredOn, name, id
SKIP $skip
LIMIT $limit

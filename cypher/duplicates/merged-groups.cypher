// duplicates/merged-groups
//
// Purpose: Which records a page holds of those that were merged into a group, the latest first.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id        STRING NOT NULL
//   name      STRING NOT NULL
//   source    STRING NOT NULL
//   mergedAt  ZONED DATETIME NOT NULL
//   intoId    STRING NOT NULL
// Index: MergedGroup(mergedAt)

MATCH (merged:MergedGroup)
WHERE merged.mergedAt IS NOT NULL
MATCH (merged)-[:MERGED_INTO]->(kept)
WHERE kept:Group
RETURN
  merged.id AS id,
  merged.name AS name,
  merged.source AS source,
  merged.mergedAt AS mergedAt,
  kept.id AS intoId
ORDER BY mergedAt DESC, id
SKIP $skip
LIMIT $limit

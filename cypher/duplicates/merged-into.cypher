// duplicates/merged-into
//
// Purpose: Into which record one was merged.
// Parameters:
//   $mergedId  STRING NOT NULL
// Returns:
//   id        STRING NOT NULL            the merged one
//   name      STRING NOT NULL
//   source    STRING NOT NULL
//   mergedAt  ZONED DATETIME NOT NULL
//   intoId    STRING NOT NULL
//   stands    BOOLEAN NOT NULL           whether that one was not merged into a third
// Index: MergedGroup(id)

MATCH (merged:MergedGroup {id: $mergedId})-[:MERGED_INTO]->(kept)
RETURN
  merged.id AS id,
  merged.name AS name,
  merged.source AS source,
  merged.mergedAt AS mergedAt,
  kept.id AS intoId,
  kept:Group AS stands
LIMIT 1

// community/kept-group
//
// Purpose: Into which group a record was merged, perhaps by way of others.
// Parameters:
//   $mergedId  STRING NOT NULL
// Returns:
//   groupId  STRING NOT NULL
// Index: MergedGroup(id)

MATCH (merged:MergedGroup {id: $mergedId})
MATCH (merged)-[:MERGED_INTO]->{1,20}(kept)
WHERE kept:Group
RETURN kept.id AS groupId
ORDER BY groupId
LIMIT 1

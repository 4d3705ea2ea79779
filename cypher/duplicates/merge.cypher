// duplicates/merge
//
// Purpose: Makes a group a merged record of another group, so that nothing finds it as a group any more. Of the two days on which
//   somebody made sure the later counts.
// Parameters:
//   $keptId    STRING NOT NULL
//   $mergedId  STRING NOT NULL
//   $at        ZONED DATETIME NOT NULL
// Returns: nothing
// Index: Group(id)

MATCH (merged:Group {id: $mergedId})
WITH merged, $keptId AS wantedId
MATCH (kept:Group {id: wantedId})
CALL (merged) {
  MATCH (merged)-[link:GOES_TOGETHER|MAY_BE_SAME]-()
  WHERE link.declinedAt IS NULL
  DELETE link
}
CREATE (merged)-[:MERGED_INTO {assuredBefore: kept.assuredOn}]->(kept)
SET
  kept.assuredOn =
    CASE
      WHEN merged.assuredOn > coalesce(kept.assuredOn, date('0001-01-01')) THEN merged.assuredOn
      ELSE kept.assuredOn
    END,
  merged.mergedAt = $at,
  merged:MergedGroup
REMOVE merged:Group

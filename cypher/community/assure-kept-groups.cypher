// community/assure-kept-groups
//
// Purpose: Notes for groups into which others were merged that the directory of a merged record has made sure of it.
// Parameters:
//   $rows  LIST<MAP NOT NULL> NOT NULL   each with sourceKey of the merged record, and assuredOn
// Returns: nothing
// Index: MergedGroup(sourceKey)

UNWIND $rows AS row
MATCH (merged:MergedGroup {sourceKey: row.sourceKey})
MATCH (merged)-[:MERGED_INTO]->{1,20}(kept)
WHERE kept:Group AND (kept.assuredOn IS NULL OR kept.assuredOn < row.assuredOn)
SET kept.assuredOn = row.assuredOn

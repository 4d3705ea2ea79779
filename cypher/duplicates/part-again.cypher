// duplicates/part-again
//
// Purpose: Makes a merged record a group of its own again, and gives back what had been moved from it. The kept group's assured day
//   goes back if it is the one that came with the merge.
// Parameters:
//   $keptId    STRING NOT NULL
//   $mergedId  STRING NOT NULL
// Returns: nothing
// Index: MergedGroup(id)

MATCH (merged:MergedGroup {id: $mergedId})-[link:MERGED_INTO]->(kept)
WHERE kept.id = $keptId
SET
  kept.assuredOn =
    CASE
      WHEN kept.assuredOn = merged.assuredOn THEN link.assuredBefore
      ELSE kept.assuredOn
    END,
  merged.mergedAt = null,
  merged:Group
REMOVE merged:MergedGroup
DELETE link
WITH merged, kept
MATCH (kept)<-[moved]-(other)
WHERE moved.movedFrom[-1] = $mergedId
WITH merged, other, moved, type(moved) AS kind, properties(moved) AS said
DELETE moved
CREATE (other)-[back:$(kind)]->(merged)
SET
  back = said,
  back.movedFrom = CASE WHEN size(said.movedFrom) > 1 THEN said.movedFrom[..-1] END
